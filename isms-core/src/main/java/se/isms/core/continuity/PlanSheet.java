package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** All that the page of a continuity plan shows. */
public record PlanSheet(ContinuityPlan plan, PlanRow row, List<ProcedureRow> procedures, List<Need> needs,
		List<Edition> editions) {

	/** A manual procedure of the plan and the information system it replaces. */
	public record ProcedureRow(UUID id, String name, @Nullable UUID systemId, @Nullable String system,
			@Nullable Integer startHours, @Nullable Integer sustainableDays, boolean needsIt) {
	}

	/**
	 * An information system that the process needs, and whether a procedure covers it.
	 */
	public record Need(UUID systemId, String system, boolean covered) {
	}

	/** An edition of the plan for the same process. */
	public record Edition(UUID id, int edition, ContinuityPlan.State state, @Nullable LocalDate adoptedOn) {
	}

}
