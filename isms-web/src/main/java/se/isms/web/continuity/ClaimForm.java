package se.isms.web.continuity;

import jakarta.validation.constraints.NotBlank;

import se.isms.web.form.Chosen;
import se.isms.web.form.WholeNumber;

/** What a plan counts on of a resource, as somebody types it. */
record ClaimForm(@Chosen String resourceId, @NotBlank @WholeNumber(to = 1_000_000) String firstDay,
		@NotBlank @WholeNumber(to = 1_000_000) String firstWeek,
		@NotBlank @WholeNumber(to = 1_000_000) String firstMonth,
		@NotBlank @WholeNumber(to = 1_000_000) String afterMonth, @WholeNumber String version) {
}
