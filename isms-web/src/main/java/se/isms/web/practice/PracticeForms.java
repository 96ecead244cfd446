package se.isms.web.practice;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.practice.Exercise;
import se.isms.core.practice.ManualUse;
import se.isms.core.practice.Observation;
import se.isms.core.practice.PlanActivation;
import se.isms.web.form.Typed;

/** Between exercises, observations and plans in use and what is typed of them. */
@Mapper(uses = Typed.class)
interface PracticeForms {

	ExerciseForm form(Exercise exercise);

	@Mapping(target = "id", source = "exercise.id")
	@Mapping(target = "title", source = "form.title")
	@Mapping(target = "scenario", source = "form.scenario")
	@Mapping(target = "kind", source = "form.kind")
	@Mapping(target = "state", source = "exercise.state")
	@Mapping(target = "heldOn", source = "form.heldOn")
	@Mapping(target = "unitId", source = "form.unitId")
	@Mapping(target = "participants", source = "form.participants")
	@Mapping(target = "result", source = "form.result", qualifiedByName = "orNone")
	@Mapping(target = "version", source = "form.version")
	Exercise apply(ExerciseForm form, Exercise exercise);

	ObservationForm form(Observation observation);

	@Mapping(target = "id", source = "observation.id")
	@Mapping(target = "exerciseId", source = "observation.exerciseId")
	@Mapping(target = "activationId", source = "observation.activationId")
	@Mapping(target = "planId", source = "form.planId")
	@Mapping(target = "seen", source = "form.seen")
	@Mapping(target = "good", source = "form.good")
	@Mapping(target = "weight", source = "form.weight")
	@Mapping(target = "changesPlan", source = "form.changesPlan")
	@Mapping(target = "actionId", source = "observation.actionId")
	@Mapping(target = "reason", source = "observation.reason", qualifiedByName = "orNone")
	@Mapping(target = "version", source = "form.version")
	Observation apply(ObservationForm form, Observation observation);

	ActivationForm form(PlanActivation activation);

	@Mapping(target = "id", source = "activation.id")
	@Mapping(target = "planId", source = "form.planId")
	@Mapping(target = "scenario", source = "form.scenario")
	@Mapping(target = "beganOn", source = "form.beganOn")
	@Mapping(target = "endedOn", source = "form.endedOn")
	@Mapping(target = "cause", source = "form.cause")
	@Mapping(target = "incidentId", source = "form.incidentId")
	@Mapping(target = "learnt", source = "form.learnt", qualifiedByName = "orNone")
	@Mapping(target = "version", source = "form.version")
	PlanActivation apply(ActivationForm form, PlanActivation activation);

	ManualUseForm form(ManualUse use);

	@Mapping(target = "id", source = "use.id")
	@Mapping(target = "activationId", source = "use.activationId")
	@Mapping(target = "procedureId", source = "use.procedureId")
	@Mapping(target = "beganOn", source = "form.beganOn")
	@Mapping(target = "endedOn", source = "form.endedOn")
	@Mapping(target = "deviation", source = "form.deviation", qualifiedByName = "orNone")
	@Mapping(target = "version", source = "form.version")
	ManualUse apply(ManualUseForm form, ManualUse use);

	default Observation.@Nullable Weight weight(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : Observation.Weight.valueOf(text);
	}

}
