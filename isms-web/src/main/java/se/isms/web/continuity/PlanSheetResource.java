package se.isms.web.continuity;

import java.util.List;

import se.isms.core.continuity.PlanRow;
import se.isms.core.continuity.PlanSheet;
import se.isms.core.continuity.ProcedureRow;
import se.isms.core.continuity.StopRow;
import se.isms.core.practice.ExerciseRow;

/** All that is known of a plan. */
record PlanSheetResource(PlanResource plan, PlanRow row, List<ProcedureRow> procedures, List<PlanSheet.Need> needs,
		List<StopRow> stops, List<PlanSheet.Edition> editions, List<ExerciseRow> exercises) {
}
