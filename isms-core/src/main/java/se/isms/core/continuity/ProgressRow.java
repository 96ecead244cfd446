package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How far a department has come with an assignment.
 *
 * @param id of its answer
 * @param noneReason why it has no critical processes, where it says so
 * @param planned how many of the critical processes have an adopted plan
 * @param drafted how many have one that is not adopted yet
 * @param unplanned how many have none at all
 * @param unjudged processes of which nobody has said how critical they are
 * @param changed how many have become critical since the answer, or are it no more
 */
public record ProgressRow(UUID id, UUID assignmentId, String assignment, LocalDate deadlineOn, UUID unitId, String unit,
		Standing state, @Nullable LocalDate answeredOn, @Nullable String noneReason, @Nullable String confirmedBy,
		int criticalProcesses, int planned, int drafted, int unplanned, int unjudged, int changed) {

	/** Whether and how an addressee has answered. */
	public enum Standing {

		/** Has confirmed its list. */
		CONFIRMED,

		/** Has none, and says why. */
		NONE,

		/** Has not answered, and has time left. */
		SILENT,

		/** Has not answered, and its day has passed. */
		OVERDUE

	}

}
