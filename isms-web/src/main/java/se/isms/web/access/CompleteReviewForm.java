package se.isms.web.access;

import jakarta.validation.constraints.NotBlank;

import se.isms.web.form.WholeNumber;

/** How many permissions nobody could decide on, as somebody types it. */
record CompleteReviewForm(@NotBlank @WholeNumber(to = 1_000_000) String undecided) {
}
