package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/** What an addressee of a continuity assignment (uppdrag) has answered, if anything. */
public record AnswerFact(UUID id, int version, UUID unitId, String label, String assignment, LocalDate deadlineOn,
		@Nullable LocalDate answeredOn) implements Fact {
}
