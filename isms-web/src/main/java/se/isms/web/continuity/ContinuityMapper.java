package se.isms.web.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

import se.isms.core.continuity.AssignmentAnswer;
import se.isms.core.continuity.ContinuityAssignment;
import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ListedProcess;
import se.isms.core.continuity.ManualProcedure;
import se.isms.core.continuity.ProcedureLinks;
import se.isms.core.continuity.PlanSheet;
import se.isms.core.continuity.StopDecision;
import se.isms.core.organisation.Choice;
import se.isms.core.practice.ExerciseRow;

/** Between plans and what the API says of them. */
@Mapper
interface ContinuityMapper {

	AssignmentResource resource(ContinuityAssignment assignment, List<UUID> addressees);

	AnswerResource resource(AssignmentAnswer answer, List<ListedProcess> processes);

	PlanResource resource(ContinuityPlan plan);

	PlanSheetResource resource(PlanSheet sheet, List<ExerciseRow> exercises);

	ProcedureResource resource(ManualProcedure procedure, ProcedureLinks links);

	StopResource resource(StopDecision stop);

	ContinuityAssignment assignment(UUID id, @Nullable Integer version, AssignmentInput input);

	ContinuityPlan plan(UUID id, @Nullable Integer version, UUID processId, ContinuityPlan.State state, int edition,
			@Nullable LocalDate adoptedOn, @Nullable LocalDate reviewedOn, @Nullable String sentBy, PlanInput input);

	ManualProcedure procedure(UUID id, @Nullable Integer version, UUID planId, ProcedureInput input);

	StopDecision stop(UUID id, @Nullable Integer version, UUID planId, StopInput input);

	default UUID id(Choice choice) {
		return choice.id();
	}

}
