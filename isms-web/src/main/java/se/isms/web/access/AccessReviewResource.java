package se.isms.web.access;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** An access review. */
record AccessReviewResource(UUID id, UUID systemId, LocalDate startedOn, @Nullable LocalDate completedOn, int items,
		int undecided, int version) {
}
