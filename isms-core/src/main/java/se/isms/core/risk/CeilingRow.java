package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of the list of ceilings.
 *
 * @param inForce whether it holds today
 */
public record CeilingRow(UUID id, DelegationCeiling.Decision decision, DelegationCeiling.@Nullable Holder role,
		@Nullable UUID personId, @Nullable String person, int maxLevel, LocalDate validFrom,
		@Nullable LocalDate validTo, String reference, boolean inForce) {
}
