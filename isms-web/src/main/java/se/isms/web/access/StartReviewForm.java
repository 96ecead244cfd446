package se.isms.web.access;

import jakarta.validation.constraints.NotBlank;

import se.isms.web.form.WholeNumber;

/** How many permissions a review is to look at, as somebody types it. */
record StartReviewForm(@NotBlank @WholeNumber(from = 1, to = 1_000_000) String items) {
}
