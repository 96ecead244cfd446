package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** All that the page of a continuity plan shows. */
public record PlanSheet(ContinuityPlan plan, PlanRow row, List<ProcedureRow> procedures, List<Need> needs,
		List<StopRow> stops, List<Edition> editions) {

	/**
	 * An information system that the process needs: whether a procedure covers it, or
	 * somebody has decided that it stands still until some day.
	 */
	public record Need(UUID systemId, String system, boolean covered, @Nullable Integer untilDay) {
	}

	/** An edition of the plan for the same process. */
	public record Edition(UUID id, int edition, ContinuityPlan.State state, @Nullable LocalDate adoptedOn) {
	}

}
