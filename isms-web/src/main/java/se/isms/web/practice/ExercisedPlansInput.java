package se.isms.web.practice;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** Which plans an exercise is of; none named: those of the departments that take part. */
record ExercisedPlansInput(@NotNull Set<@NotNull UUID> plans) {
}
