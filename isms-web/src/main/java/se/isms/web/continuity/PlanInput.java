package se.isms.web.continuity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.continuity.ItLoss;

/** What can be written in a plan that is not adopted. */
record PlanInput(@Nullable UUID ownerId, @Nullable UUID deputyId, @Nullable ItLoss premiseItLoss,
		@Min(1) @Max(365) @Nullable Integer premiseDays, @Min(0) @Max(100000) @Nullable Integer mtpdHours,
		@Min(0) @Max(100000) @Nullable Integer rtoHours, @Min(0) @Max(100000) @Nullable Integer rpoHours,
		@Nullable BigDecimal mbcoValue, @Size(max = 200) @Nullable String mbcoUnit,
		@Size(max = 10000) @Nullable String activation, @Nullable LocalDate validUntil) {
}
