package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** All that the page of a continuity plan shows. */
public record PlanSheet(ContinuityPlan plan, PlanRow row, List<ProcedureRow> procedures, List<Need> needs,
		List<StopRow> stops, List<Edition> editions) {

	/**
	 * An information system that the process needs.
	 *
	 * @param covered whether a procedure that needs nothing that is gone covers it
	 * @param written whether there is any procedure for it
	 * @param untilDay the day until which somebody has decided that it stands still
	 */
	public record Need(UUID systemId, String system, boolean covered, boolean written, @Nullable Integer untilDay) {
	}

	/** An edition of the plan for the same process. */
	public record Edition(UUID id, int edition, ContinuityPlan.State state, @Nullable LocalDate adoptedOn) {
	}

}
