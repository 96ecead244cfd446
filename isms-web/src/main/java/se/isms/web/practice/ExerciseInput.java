package se.isms.web.practice;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.practice.Exercise;

/** What an exercise is said to be. */
record ExerciseInput(@NotBlank @Size(max = 200) String title, @NotNull Exercise.Scenario scenario,
		@NotNull Exercise.Kind kind, @NotNull LocalDate heldOn, @Nullable UUID unitId,
		@NotNull @Min(0) @Max(100000) Integer participants, @Size(max = 10000) @Nullable String result) {
}
