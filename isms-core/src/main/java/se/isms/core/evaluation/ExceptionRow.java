package se.isms.core.evaluation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An exception (undantag) with its story.
 *
 * @param reason why the rule is broken for now
 * @param control what is done instead
 * @param validUntil the last day, at most twelve months after approval
 * @param decidedBy who approved or refused it; none where nobody has
 * @param note what was said when it was decided
 * @param withdrawnBy who ended it before its last day, or took the request back
 * @param withdrawal why it was withdrawn
 */
public record ExceptionRow(UUID id, String rule, String subjectType, UUID subjectId, @Nullable UUID unitId,
		@Nullable String unit, String label, String reason, String control, LocalDate validUntil, String askedBy,
		LocalDate askedOn, State state, @Nullable String decidedBy, @Nullable LocalDate decidedOn,
		@Nullable String note, @Nullable String withdrawnBy, @Nullable LocalDate withdrawnOn,
		@Nullable String withdrawal, int version) {

	/** The life of an exception. */
	public enum State {

		ASKED, APPROVED,

		/** Approved, and its last day has passed. */
		EXPIRED, REFUSED, WITHDRAWN

	}

	/** Whether it is asked for or in force. */
	public boolean live() {
		return this.state == State.ASKED || this.state == State.APPROVED;
	}

}
