package se.isms.web.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.review.ManagementReview;

/** A management review. */
record ReviewResource(UUID id, int year, ManagementReview.State state, Instant compiledAt, String compiledBy,
		@Nullable String diaryNumber, @Nullable LocalDate heldOn, @Nullable Instant lockedAt, @Nullable String lockedBy,
		@Nullable LocalDate adoptedOn, @Nullable String adoptedBy, int version) {
}
