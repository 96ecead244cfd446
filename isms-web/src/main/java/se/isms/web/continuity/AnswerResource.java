package se.isms.web.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.continuity.ListedProcess;

/**
 * What a department answers to an assignment.
 *
 * @param processes those of the department today and those that it has confirmed
 */
record AnswerResource(UUID id, UUID assignmentId, UUID unitId, @Nullable LocalDate answeredOn,
		@Nullable String noneReason, @Nullable UUID confirmedBy, List<ListedProcess> processes, int version) {
}
