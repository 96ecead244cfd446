package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The acceptance of a risk (riskaccept) with its story.
 *
 * @param level the level that it covers: what the risk had when somebody asked
 * @param levelNow the level of the risk today; none where it is not rated
 * @param motivation why the risk is to be accepted
 * @param validUntil the last day
 * @param decidedBy who accepted or refused it, in the staff register
 * @param decider that person by name
 * @param note what was said when it was decided
 * @param caseNumber the decision in the records (diarienummer)
 * @param withdrawnBy who ended it before its last day, or took the request back
 */
public record AcceptanceRow(UUID id, UUID riskId, String risk, UUID unitId, String unit, int level,
		@Nullable Integer levelNow, @Nullable String motivation, @Nullable LocalDate validUntil, String askedBy,
		LocalDate askedOn, State state, @Nullable UUID decidedBy, @Nullable String decider,
		@Nullable LocalDate decidedOn, @Nullable String note, @Nullable String caseNumber, @Nullable String withdrawnBy,
		@Nullable LocalDate withdrawnOn, @Nullable String withdrawal, int version) {

	/**
	 * The life of an acceptance (domain model: BEGÄRD, BESLUTAD, UTGÅNGEN, AVSLAGEN,
	 * ÅTERKALLAD).
	 */
	public enum State {

		ASKED, DECIDED,

		/** Decided, and its last day has passed. */
		EXPIRED,

		REFUSED, WITHDRAWN

	}

	/** Whether it is asked for or decided and not ended. */
	public boolean live() {
		return this.state == State.ASKED || this.state == State.DECIDED;
	}

	/** Whether the risk has risen above what it covers. */
	public boolean raised() {
		return this.levelNow != null && this.levelNow > this.level;
	}

}
