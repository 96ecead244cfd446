package se.isms.web.review;

import java.time.LocalDate;
import java.util.UUID;

import se.isms.core.review.ReviewDecision;

/** A decision of the management. */
record DecisionResource(UUID id, UUID reviewId, String text, String owner, LocalDate dueOn, String resource,
		ReviewDecision.Status status, int version) {
}
