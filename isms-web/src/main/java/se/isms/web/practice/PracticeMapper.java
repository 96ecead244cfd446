package se.isms.web.practice;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

import se.isms.core.practice.ManualUse;
import se.isms.core.practice.Observation;
import se.isms.core.practice.PlanActivation;

/** Between observations and plans in use and what the API says of them. */
@Mapper
interface PracticeMapper {

	ObservationResource resource(Observation observation);

	ActivationResource resource(PlanActivation activation);

	Observation observation(UUID id, @Nullable Integer version, @Nullable UUID exerciseId, @Nullable UUID activationId,
			@Nullable UUID actionId, @Nullable String reason, ObservationInput input);

	PlanActivation activation(UUID id, @Nullable Integer version, ActivationInput input);

	ManualUse use(UUID id, @Nullable Integer version, UUID activationId, ManualUseInput input);

}
