package se.isms.web.continuity;

import java.util.List;

import se.isms.core.continuity.PlanRow;
import se.isms.core.continuity.PlanSheet;
import se.isms.core.practice.ExerciseRow;

/** All that is known of a plan. */
record PlanSheetResource(PlanResource plan, PlanRow row, List<PlanSheet.ProcedureRow> procedures,
		List<PlanSheet.Need> needs, List<PlanSheet.Edition> editions, List<ExerciseRow> exercises) {
}
