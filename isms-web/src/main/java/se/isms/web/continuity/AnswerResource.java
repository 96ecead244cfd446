package se.isms.web.continuity;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What a department answers to an assignment. */
record AnswerResource(UUID id, UUID assignmentId, UUID unitId, @Nullable LocalDate answeredOn,
		@Nullable String noneReason, @Nullable UUID confirmedBy, int version) {
}
