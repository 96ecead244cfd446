package se.isms.core.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Refused;

/**
 * A management review (ledningens genomgång): compiled as a draft, locked so that its
 * data are frozen, adopted by the management. Who compiled it may not adopt it.
 */
public record ManagementReview(UUID id, int year, State state, Instant compiledAt, String compiledBy,
		ReviewSnapshot snapshot, @Nullable String diaryNumber, @Nullable LocalDate heldOn, @Nullable Instant lockedAt,
		@Nullable String lockedBy, @Nullable LocalDate adoptedOn, @Nullable String adoptedBy, int version) {

	/** The life of a review (UTKAST, UNDERLAG LÅST, FASTSTÄLLD). */
	public enum State {

		DRAFT, LOCKED, ADOPTED

	}

	ManagementReview lock(Instant now, String by) {
		requireState(State.DRAFT, "refused.review-not-draft");
		return new ManagementReview(this.id, this.year, State.LOCKED, this.compiledAt, this.compiledBy, this.snapshot,
				this.diaryNumber, this.heldOn, now, by, null, null, this.version);
	}

	ManagementReview unlock() {
		requireState(State.LOCKED, "refused.review-not-locked");
		return new ManagementReview(this.id, this.year, State.DRAFT, this.compiledAt, this.compiledBy, this.snapshot,
				this.diaryNumber, this.heldOn, null, null, null, null, this.version);
	}

	ManagementReview adopt(LocalDate held, String diary, LocalDate today, String by) {
		requireState(State.LOCKED, "refused.review-not-locked");
		if (by.equals(this.lockedBy) || by.equals(this.compiledBy)) {
			throw new Refused("refused.review-own-work");
		}
		return new ManagementReview(this.id, this.year, State.ADOPTED, this.compiledAt, this.compiledBy, this.snapshot,
				diary, held, this.lockedAt, this.lockedBy, today, by, this.version);
	}

	private void requireState(State required, String otherwise) {
		if (this.state != required) {
			throw new Refused(otherwise, this.year);
		}
	}

}
