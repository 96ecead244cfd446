package se.isms.web.review;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.isms.core.review.ReviewDecision;

/** What the management decides. */
record DecisionInput(@NotBlank @Size(max = 10000) String text, @NotBlank @Size(max = 200) String owner,
		@NotNull LocalDate dueOn, @NotBlank @Size(max = 200) String resource, @NotNull ReviewDecision.Status status) {
}
