package se.isms.core.practice;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A row of the list of exercises; without a unit it was for all. */
public record ExerciseRow(UUID id, String title, Exercise.Scenario scenario, Exercise.Kind kind, Exercise.State state,
		LocalDate heldOn, @Nullable UUID unitId, @Nullable String unit, int participants, @Nullable String result) {
}
