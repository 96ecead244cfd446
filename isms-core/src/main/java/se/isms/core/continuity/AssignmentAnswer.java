package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * What a department answers to an assignment: the list of its critical processes, or that
 * it has none and why. Without an answer it is silent. Who may answer stands with
 * {@link Confirmers}, the list with {@link AnswerList}.
 */
public record AssignmentAnswer(@Id UUID id, UUID assignmentId, UUID unitId, @Nullable LocalDate answeredOn,
		@Nullable String noneReason, @Nullable UUID confirmedBy,
		@Version @Nullable Integer version) implements Identified {

	/** Confirms a list of critical processes; an empty list needs a reason instead. */
	AssignmentAnswer confirm(AnswerList list, Set<UUID> processes, UUID by, LocalDate today) {
		list.requireList(processes);
		return answered(null, by, today);
	}

	/** Answers that there are no critical processes, which the register must bear out. */
	AssignmentAnswer none(String reason, AnswerList list, UUID by, LocalDate today) {
		if (reason.isBlank()) {
			throw new Refused("refused.none-without-reason").at("reason");
		}
		list.requireNone();
		return answered(reason.strip(), by, today);
	}

	/** The answer as somebody has seen it, so that nobody answers over another. */
	AssignmentAnswer seen(int version) {
		return new AssignmentAnswer(this.id, this.assignmentId, this.unitId, this.answeredOn, this.noneReason,
				this.confirmedBy, version);
	}

	/** A corrected answer keeps the day of the first: who corrects was not silent. */
	private AssignmentAnswer answered(@Nullable String reason, UUID by, LocalDate today) {
		var day = (this.answeredOn != null) ? this.answeredOn : today;
		return new AssignmentAnswer(this.id, this.assignmentId, this.unitId, day, reason, by, this.version);
	}

}
