package se.isms.core.practice;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A row of the list of plans in use. */
public record ActivationRow(UUID id, UUID planId, String process, UUID unitId, String unit, Exercise.Scenario scenario,
		LocalDate beganOn, @Nullable LocalDate endedOn, boolean running, String cause) {
}
