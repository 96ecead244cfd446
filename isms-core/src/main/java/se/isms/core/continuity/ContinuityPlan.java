package se.isms.core.continuity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * A plan (kontinuitetsplan) for carrying on a process without IT. It is written as a
 * draft; what is under review is what will be adopted, and an adopted edition stays as it
 * was decided: changes go into the next.
 *
 * @param mtpdHours longest acceptable outage (längsta acceptabla avbrottstid), hours
 * @param rtoHours recovery time (återställningstid), hours
 * @param rpoHours how much information may be lost, hours
 * @param mbcoValue the least that must be kept up, with its unit
 * @param sentBy who has asked for the review, and so cannot adopt it
 */
public record ContinuityPlan(@Id UUID id, UUID processId, State state, int edition, @Nullable UUID ownerId,
		@Nullable UUID deputyId, @Nullable ItLoss premiseItLoss, @Nullable Integer premiseDays,
		@Nullable Integer mtpdHours, @Nullable Integer rtoHours, @Nullable Integer rpoHours,
		@Nullable BigDecimal mbcoValue, @Nullable String mbcoUnit, @Nullable String activation,
		@Nullable LocalDate adoptedOn, @Nullable LocalDate reviewedOn, @Nullable LocalDate validUntil,
		@Nullable String sentBy, @Version @Nullable Integer version) implements Identified {

	/** The states on the way to being adopted. */
	static final Set<State> UNDERWAY = Set.of(State.DRAFT, State.REVIEW);

	/** The life of an edition (domain model: UTKAST, GRANSKNING, FASTSTÄLLD, ERSATT). */
	public enum State {

		DRAFT, REVIEW, ADOPTED, REPLACED

	}

	/** The first draft for a process, with the premise of the assignment if any. */
	static ContinuityPlan draft(UUID id, UUID process, @Nullable ContinuityAssignment assignment) {
		var loss = (assignment != null) ? assignment.premiseItLoss() : null;
		var days = (assignment != null) ? Integer.valueOf(assignment.premiseDays()) : null;
		return new ContinuityPlan(id, process, State.DRAFT, 1, null, null, loss, days, null, null, null, null, null,
				null, null, null, null, null, null);
	}

	/** Whether it can still be written in. */
	public boolean open() {
		return this.state == State.DRAFT;
	}

	ContinuityPlan requireOpen() {
		if (this.state == State.REVIEW) {
			throw new Refused("refused.plan-under-review", this.edition);
		}
		if (!open()) {
			throw new Refused("refused.plan-not-open", this.edition);
		}
		return this;
	}

	/** What is written in a plan cannot move it, number it or adopt it. */
	ContinuityPlan requireSuccessorOf(ContinuityPlan before) {
		requireOpen();
		if (!this.processId.equals(before.processId) || this.edition != before.edition) {
			throw new Refused("refused.plan-of-another-process", before.edition);
		}
		return this;
	}

	/** Written, with an owner, and given to somebody else to read. */
	ContinuityPlan send(String by) {
		requireOpen();
		if (this.ownerId == null) {
			throw new Refused("refused.plan-without-owner", this.edition);
		}
		return in(State.REVIEW, this.adoptedOn, this.reviewedOn, by);
	}

	/** Given back to be written in. */
	ContinuityPlan back() {
		requireReview();
		return in(State.DRAFT, this.adoptedOn, this.reviewedOn, null);
	}

	/** Adopted as it was reviewed, by another one than who has asked for that. */
	ContinuityPlan adopt(String by, LocalDate today) {
		requireReview();
		if (by.equals(this.sentBy)) {
			throw new Refused("refused.plan-adopted-by-author", this.edition);
		}
		return in(State.ADOPTED, today, this.reviewedOn, this.sentBy);
	}

	/**
	 * The same with other times: how long it may be gone, and within which it is back.
	 */
	public ContinuityPlan within(@Nullable Integer mtpd, @Nullable Integer rto) {
		return new ContinuityPlan(this.id, this.processId, this.state, this.edition, this.ownerId, this.deputyId,
				this.premiseItLoss, this.premiseDays, mtpd, rto, this.rpoHours, this.mbcoValue, this.mbcoUnit,
				this.activation, this.adoptedOn, this.reviewedOn, this.validUntil, this.sentBy, this.version);
	}

	/** The adopted plan was read and still holds. */
	ContinuityPlan review(LocalDate today) {
		requireAdopted();
		return in(this.state, this.adoptedOn, today, this.sentBy);
	}

	/** The next edition as a draft; this one is in force until that one is adopted. */
	ContinuityPlan revise(UUID next) {
		requireAdopted();
		return new ContinuityPlan(next, this.processId, State.DRAFT, this.edition + 1, this.ownerId, this.deputyId,
				this.premiseItLoss, this.premiseDays, this.mtpdHours, this.rtoHours, this.rpoHours, this.mbcoValue,
				this.mbcoUnit, this.activation, null, null, null, null, null);
	}

	private void requireReview() {
		if (this.state != State.REVIEW) {
			throw new Refused("refused.plan-not-reviewed", this.edition);
		}
	}

	/** What is confirmed of a plan is confirmed of one that is or will be in force. */
	ContinuityPlan requireInUse() {
		if (this.state == State.REPLACED) {
			throw new Refused("refused.plan-replaced", this.edition);
		}
		return this;
	}

	void requireAdopted() {
		if (this.state != State.ADOPTED) {
			throw new Refused("refused.plan-not-adopted", this.edition);
		}
	}

	private ContinuityPlan in(State next, @Nullable LocalDate adopted, @Nullable LocalDate reviewed,
			@Nullable String sent) {
		return new ContinuityPlan(this.id, this.processId, next, this.edition, this.ownerId, this.deputyId,
				this.premiseItLoss, this.premiseDays, this.mtpdHours, this.rtoHours, this.rpoHours, this.mbcoValue,
				this.mbcoUnit, this.activation, adopted, reviewed, this.validUntil, sent, this.version);
	}

}
