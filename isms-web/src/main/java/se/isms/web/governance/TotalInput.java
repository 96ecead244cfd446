package se.isms.web.governance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many of a unit have completed a programme, of how many. */
record TotalInput(@NotNull @Min(0) @Max(1_000_000) Integer completed,
		@NotNull @Min(0) @Max(1_000_000) Integer population) {
}
