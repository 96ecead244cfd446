package se.isms.web.improvement;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.improvement.Action;
import se.isms.core.improvement.Control;
import se.isms.core.improvement.Processing;
import se.isms.web.form.Typed;

/** Between actions, controls and processings and what is typed of them. */
@Mapper(uses = Typed.class)
interface ImprovementForms {

	ActionForm form(Action action);

	ControlForm form(Control control);

	@Mapping(target = "id", source = "action.id")
	@Mapping(target = "sourceType", source = "action.sourceType")
	@Mapping(target = "sourceId", source = "action.sourceId")
	@Mapping(target = "state", source = "action.state")
	@Mapping(target = "doneOn", source = "action.doneOn")
	@Mapping(target = "unitId", source = "form.unitId")
	@Mapping(target = "title", source = "form.title")
	@Mapping(target = "ownerId", source = "form.ownerId")
	@Mapping(target = "dueOn", source = "form.dueOn")
	@Mapping(target = "version", source = "form.version")
	Action apply(ActionForm form, Action action);

	Control apply(ControlForm form, UUID id);

	ProcessingForm form(Processing processing);

	@Mapping(target = "reference", source = "form.reference", qualifiedByName = "orNone")
	Processing apply(ProcessingForm form, UUID id);

	/** Yes, no, or nobody has considered it. */
	default @Nullable Boolean answer(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : Boolean.valueOf(text);
	}

	default String text(@Nullable Boolean answer) {
		return (answer != null) ? answer.toString() : "";
	}

}
