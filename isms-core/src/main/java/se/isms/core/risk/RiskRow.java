package se.isms.core.risk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A row of the risk register. The level is what the matrix of its scale says. */
public record RiskRow(UUID id, UUID analysisId, String title, UUID unitId, String unit, @Nullable String owner,
		@Nullable Integer likelihood, @Nullable Integer consequence, @Nullable Integer level, int threshold,
		Risk.@Nullable Treatment treatment, Risk.State state, int openActions) {
}
