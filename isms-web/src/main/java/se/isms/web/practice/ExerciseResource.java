package se.isms.web.practice;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.practice.Exercise;

/** An exercise. */
record ExerciseResource(UUID id, String title, Exercise.Scenario scenario, Exercise.Kind kind, Exercise.State state,
		LocalDate heldOn, @Nullable UUID unitId, int participants, @Nullable String result, int version) {
}
