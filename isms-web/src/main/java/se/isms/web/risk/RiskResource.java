package se.isms.web.risk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.risk.Risk;

/** A risk. */
record RiskResource(UUID id, UUID analysisId, UUID originId, String title, String threat, String vulnerability,
		boolean confidentiality, boolean integrity, boolean availability, boolean itOutage, @Nullable UUID ownerId,
		@Nullable Integer inherentLikelihood, @Nullable Integer inherentConsequence, @Nullable Integer likelihood,
		@Nullable Integer consequence, @Nullable Integer life, @Nullable Integer operations, @Nullable Integer economy,
		@Nullable Integer trust, @Nullable Integer rights, @Nullable Integer targetLikelihood,
		@Nullable Integer targetConsequence, Risk.@Nullable Treatment treatment, Risk.State state,
		@Nullable String note, int version) {
}
