package se.isms.web.risk;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.risk.RiskAnalysis;

/**
 * What a risk analysis is said to be. Adopting it has an operation of its own.
 *
 * @param scaleId what its risks are rated on; none for the newest scale, or as it was
 */
record AnalysisInput(@NotNull UUID unitId, @Nullable UUID processId, @Nullable UUID systemId,
		@Nullable UUID informationId, @NotBlank @Size(max = 200) String title, @NotNull RiskAnalysis.State state,
		@Nullable LocalDate performedOn, @Size(max = 200) @Nullable String facilitator,
		@Size(max = 2000) @Nullable String participants, @Nullable UUID scaleId) {
}
