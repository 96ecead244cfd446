package se.isms.web.practice;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.practice.Exercise;

/** What is said of a plan in use. */
record ActivationInput(@NotNull UUID planId, Exercise.@NotNull Scenario scenario, @NotNull LocalDate beganOn,
		@Nullable LocalDate endedOn, @NotBlank @Size(max = 2000) String cause, @Nullable UUID incidentId,
		@Size(max = 4000) @Nullable String learnt) {
}
