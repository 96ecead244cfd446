package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of the list of continuity plans.
 *
 * @param printedEdition the oldest edition that lies on paper somewhere, none where none
 * does
 * @param covered how many of the information systems that the process needs have a manual
 * procedure
 */
public record PlanRow(UUID id, UUID processId, String process, UUID unitId, String unit, @Nullable Integer criticality,
		ContinuityPlan.State state, int edition, @Nullable String owner, @Nullable String deputy,
		@Nullable LocalDate adoptedOn, @Nullable LocalDate reviewedOn, @Nullable LocalDate validUntil,
		@Nullable Integer printedEdition, int covered, int systems) {
}
