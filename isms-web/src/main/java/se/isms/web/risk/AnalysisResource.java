package se.isms.web.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.risk.RiskAnalysis;

/** A risk analysis. */
record AnalysisResource(UUID id, UUID unitId, @Nullable UUID processId, @Nullable UUID systemId,
		@Nullable UUID informationId, @Nullable UUID earlierId, UUID scaleId, String title, RiskAnalysis.State state,
		@Nullable LocalDate performedOn, @Nullable LocalDate adoptedOn, @Nullable String facilitator,
		@Nullable String participants, int version) {
}
