package se.isms.web.organisation;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/** From when to when a role is held, both days included. */
record RolePeriodInput(@NotNull LocalDate validFrom, @Nullable LocalDate validTo) {
}
