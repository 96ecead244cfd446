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
 */
public record ProgressRow(UUID id, UUID unitId, String unit, @Nullable LocalDate answeredOn,
		@Nullable String noneReason, @Nullable String confirmedBy, int planned, int criticalProcesses) {
}
