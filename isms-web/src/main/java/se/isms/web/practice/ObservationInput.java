package se.isms.web.practice;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.practice.Observation;

/**
 * What was seen.
 *
 * @param weight of what has to be better
 * @param changesPlan whether the plan has to be changed because of it
 */
record ObservationInput(@NotBlank @Size(max = 2000) String seen, @NotNull Boolean good,
		Observation.@Nullable Weight weight, @Nullable UUID planId, @NotNull Boolean changesPlan) {
}
