package se.isms.core.practice;

import java.util.UUID;

/** A plan that an exercise is of, or may be of. */
public record ExercisedPlan(UUID id, String process, String unit, boolean chosen) {
}
