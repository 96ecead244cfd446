package se.isms.web.continuity;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How much of a resource a plan is said to count on in each phase. */
record ClaimInput(@NotNull UUID resourceId, @Min(0) @Max(1_000_000) int firstDay, @Min(0) @Max(1_000_000) int firstWeek,
		@Min(0) @Max(1_000_000) int firstMonth, @Min(0) @Max(1_000_000) int afterMonth) {
}
