package se.isms.web.practice;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

import se.isms.core.practice.Exercise;
import se.isms.core.practice.ManualUse;
import se.isms.core.practice.Observation;
import se.isms.core.practice.PlanActivation;

/** Between exercises, observations and plans in use and what the API says of them. */
@Mapper
interface PracticeMapper {

	ExerciseResource resource(Exercise exercise);

	ObservationResource resource(Observation observation);

	ActivationResource resource(PlanActivation activation);

	Exercise exercise(UUID id, @Nullable Integer version, Exercise.State state, ExerciseInput input);

	Observation observation(UUID id, @Nullable Integer version, @Nullable UUID exerciseId, @Nullable UUID activationId,
			@Nullable UUID actionId, @Nullable String reason, ObservationInput input);

	PlanActivation activation(UUID id, @Nullable Integer version, ActivationInput input);

	ManualUse use(UUID id, @Nullable Integer version, UUID activationId, ManualUseInput input);

}
