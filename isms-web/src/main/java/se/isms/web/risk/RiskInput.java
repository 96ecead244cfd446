package se.isms.web.risk;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.risk.Risk;

/** What a risk is said to be. Steps count from 1 on the scale of the analysis. */
record RiskInput(@NotNull UUID analysisId, @NotBlank @Size(max = 200) String title,
		@NotBlank @Size(max = 10000) String threat, @NotBlank @Size(max = 10000) String vulnerability,
		@NotNull Boolean confidentiality, @NotNull Boolean integrity, @NotNull Boolean availability,
		@NotNull Boolean itOutage, @Nullable UUID ownerId, @Min(1) @Max(7) @Nullable Integer inherentLikelihood,
		@Min(1) @Max(7) @Nullable Integer inherentConsequence, @Min(1) @Max(7) @Nullable Integer likelihood,
		@Min(1) @Max(7) @Nullable Integer consequence, @Min(1) @Max(7) @Nullable Integer life,
		@Min(1) @Max(7) @Nullable Integer operations, @Min(1) @Max(7) @Nullable Integer economy,
		@Min(1) @Max(7) @Nullable Integer trust, @Min(1) @Max(7) @Nullable Integer rights,
		@Min(1) @Max(7) @Nullable Integer targetLikelihood, @Min(1) @Max(7) @Nullable Integer targetConsequence,
		Risk.@Nullable Treatment treatment, @NotNull Risk.State state, @Size(max = 2000) @Nullable String note) {
}
