package se.isms.web.improvement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

import se.isms.core.improvement.Action;
import se.isms.core.improvement.Control;
import se.isms.core.improvement.ControlCheck;
import se.isms.core.improvement.Processing;

/** Between actions, controls and processings and what the API says of them. */
@Mapper
interface ImprovementMapper {

	ActionResource resource(Action action);

	ControlResource resource(Control control);

	CheckResource resource(ControlCheck check);

	Action action(UUID id, @Nullable Integer version, Action.State state, @Nullable LocalDate doneOn,
			ActionInput input);

	Control control(UUID id, @Nullable Integer version, ControlInput input);

	ProcessingResource resource(Processing processing);

	Processing processing(UUID id, @Nullable Integer version, ProcessingInput input);

}
