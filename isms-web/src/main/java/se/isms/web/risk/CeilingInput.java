package se.isms.web.risk;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.risk.DelegationCeiling;

/** Up to which level a role, or a person, may decide: one of the two. */
record CeilingInput(@NotNull DelegationCeiling.Decision decision, DelegationCeiling.@Nullable Holder role,
		@Nullable UUID personId, @NotNull @Min(1) @Max(100) Integer maxLevel, @NotNull LocalDate validFrom,
		@Nullable LocalDate validTo, @NotBlank @Size(max = 300) String reference) {
}
