package se.isms.web.practice;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.practice.Observation;

/** An observation, of an exercise or of a plan in use. */
record ObservationResource(UUID id, @Nullable UUID exerciseId, @Nullable UUID activationId, @Nullable UUID planId,
		String seen, boolean good, Observation.@Nullable Weight weight, boolean changesPlan, @Nullable UUID actionId,
		@Nullable String reason, int version) {
}
