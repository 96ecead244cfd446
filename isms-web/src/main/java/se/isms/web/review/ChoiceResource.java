package se.isms.web.review;

import java.util.UUID;

import se.isms.core.review.ReviewChoice;

/** What somebody chose where the program proposed. */
record ChoiceResource(UUID id, UUID reviewId, ReviewChoice.Part part, String code, String value, String motivation,
		String author, int version) {
}
