package se.isms.web.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many permissions nobody could decide on. */
record CompleteReviewInput(@NotNull @Min(0) @Max(1_000_000) Integer undecided) {
}
