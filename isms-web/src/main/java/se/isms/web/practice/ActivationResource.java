package se.isms.web.practice;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.practice.Exercise;

/** A plan in use. */
record ActivationResource(UUID id, UUID planId, Exercise.Scenario scenario, LocalDate beganOn,
		@Nullable LocalDate endedOn, String cause, @Nullable UUID incidentId, @Nullable String learnt, int version) {
}
