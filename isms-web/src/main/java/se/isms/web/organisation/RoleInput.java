package se.isms.web.organisation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import se.isms.core.organisation.StaffRole;

/**
 * A role that somebody is given, both days included.
 *
 * @param unitId none for the whole municipality
 * @param validTo none until further notice
 */
record RoleInput(@NotNull StaffRole role, @Nullable UUID unitId, @NotNull LocalDate validFrom,
		@Nullable LocalDate validTo) {
}
