package se.isms.web.organisation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.organisation.StaffRole;

/** A role of somebody. */
record RoleResource(UUID id, StaffRole role, UUID personId, @Nullable UUID unitId, LocalDate validFrom,
		@Nullable LocalDate validTo, int version) {
}
