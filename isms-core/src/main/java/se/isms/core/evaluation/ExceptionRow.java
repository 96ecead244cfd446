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
 * @param decidedBy who approved, refused or withdrew it; none while it is asked for
 * @param note what was said when it was decided
 */
public record ExceptionRow(UUID id, String rule, String subjectType, UUID subjectId, @Nullable UUID unitId,
		@Nullable String unit, String label, String reason, String control, LocalDate validUntil, String askedBy,
		LocalDate askedOn, State state, @Nullable String decidedBy, @Nullable LocalDate decidedOn,
		@Nullable String note, int version) {

	/** The life of an exception. */
	public enum State {

		ASKED, APPROVED,

		/** Approved, and its last day has passed. */
		EXPIRED, REFUSED, WITHDRAWN

	}

	ExceptionRow on(LocalDate day) {
		if (this.state != State.APPROVED || !this.validUntil.isBefore(day)) {
			return this;
		}
		return new ExceptionRow(this.id, this.rule, this.subjectType, this.subjectId, this.unitId, this.unit,
				this.label, this.reason, this.control, this.validUntil, this.askedBy, this.askedOn, State.EXPIRED,
				this.decidedBy, this.decidedOn, this.note, this.version);
	}

}
