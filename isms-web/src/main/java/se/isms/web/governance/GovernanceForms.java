package se.isms.web.governance;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

import se.isms.core.governance.Activity;
import se.isms.core.governance.Audit;
import se.isms.core.governance.Briefing;
import se.isms.core.governance.Objective;
import se.isms.core.governance.TrainingProgramme;
import se.isms.web.form.Typed;

/** Between objectives, activities and audits and what is typed of them. */
@Mapper(uses = Typed.class)
interface GovernanceForms {

	ObjectiveForm form(Objective objective);

	ActivityForm form(Activity activity);

	AuditForm form(Audit audit);

	@Mapping(target = "id", source = "objective.id")
	@Mapping(target = "year", source = "objective.year")
	@Mapping(target = "ownerId", source = "form.ownerId")
	@Mapping(target = "title", source = "form.title")
	@Mapping(target = "metric", source = "form.metric", qualifiedByName = "orNone")
	@Mapping(target = "target", source = "form.target", qualifiedByName = "orNone")
	@Mapping(target = "dueOn", source = "form.dueOn")
	@Mapping(target = "outcome", source = "form.outcome")
	@Mapping(target = "version", source = "form.version")
	Objective apply(ObjectiveForm form, Objective objective);

	@Mapping(target = "id", source = "activity.id")
	@Mapping(target = "year", source = "activity.year")
	@Mapping(target = "state", source = "activity.state")
	@Mapping(target = "title", source = "form.title")
	@Mapping(target = "unitId", source = "form.unitId")
	@Mapping(target = "objectiveId", source = "form.objectiveId")
	@Mapping(target = "version", source = "form.version")
	Activity apply(ActivityForm form, Activity activity);

	@Mapping(target = "scope", qualifiedByName = "orNone")
	@Mapping(target = "criteria", qualifiedByName = "orNone")
	@Mapping(target = "result", qualifiedByName = "orNone")
	Audit apply(AuditForm form, UUID id);

	Briefing apply(BriefingForm form, UUID id);

	@Mapping(target = "version", ignore = true)
	TrainingProgramme apply(ProgrammeForm form, UUID id);

	default Objective.@Nullable Outcome outcome(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : Objective.Outcome.valueOf(text);
	}

}
