package se.isms.web.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.risk.DelegationCeiling;

/** A delegation ceiling. */
record CeilingResource(UUID id, DelegationCeiling.Decision decision, DelegationCeiling.@Nullable Holder role,
		@Nullable UUID personId, int maxLevel, LocalDate validFrom, @Nullable LocalDate validTo, String reference,
		int version) {
}
