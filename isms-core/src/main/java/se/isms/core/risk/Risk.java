package se.isms.core.risk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;

/**
 * A risk of an analysis: what may happen, how likely and how bad, without measures
 * (inherent) and as it is now. Steps count from 1 on the scale of the analysis.
 */
public record Risk(@Id UUID id, UUID analysisId, String title, String threat, String vulnerability,
		boolean confidentiality, boolean integrity, boolean availability, boolean itOutage, @Nullable UUID ownerId,
		@Nullable Integer inherentLikelihood, @Nullable Integer inherentConsequence, @Nullable Integer likelihood,
		@Nullable Integer consequence, @Nullable Treatment treatment, State state,
		@Version @Nullable Integer version) implements Identified {

	/** What is to be done about it (reducera, undvika, dela, acceptera). */
	public enum Treatment {

		REDUCE, AVOID, SHARE, ACCEPT

	}

	/**
	 * The life of a risk (domain model: IDENTIFIERAD, VÄRDERAD, BEHANDLAS, ACCEPTERAD,
	 * UPPFÖLJD, AVSLUTAD).
	 */
	public enum State {

		IDENTIFIED, RATED, TREATED,

		/** Never stored: as long as an acceptance is in force. */
		ACCEPTED, FOLLOWED_UP, CLOSED

	}

	/** The same, rated so as it is now. */
	public Risk rated(int likelihoodNow, int consequenceNow) {
		return new Risk(this.id, this.analysisId, this.title, this.threat, this.vulnerability, this.confidentiality,
				this.integrity, this.availability, this.itOutage, this.ownerId, this.inherentLikelihood,
				this.inherentConsequence, likelihoodNow, consequenceNow, this.treatment, State.RATED, this.version);
	}

	/**
	 * The same, with an owner, and with what is to be done about it, where that is known.
	 */
	public Risk treated(@Nullable Treatment how, @Nullable UUID owner) {
		return new Risk(this.id, this.analysisId, this.title, this.threat, this.vulnerability, this.confidentiality,
				this.integrity, this.availability, this.itOutage, owner, this.inherentLikelihood,
				this.inherentConsequence, this.likelihood, this.consequence, how,
				(how != null) ? State.TREATED : State.RATED, this.version);
	}

	/**
	 * As it is stored: nobody writes that a risk is accepted, and what it was before it
	 * was accepted is kept.
	 */
	Risk storedAfter(@Nullable Risk before) {
		if (this.state != State.ACCEPTED) {
			return this;
		}
		return in((before != null && before.state != State.ACCEPTED) ? before.state : State.RATED);
	}

	/** As it stands: accepted while an acceptance is in force, and then rated again. */
	Risk standing(boolean accepted) {
		if (accepted && this.state != State.CLOSED) {
			return in(State.ACCEPTED);
		}
		return (this.state == State.ACCEPTED) ? in(State.RATED) : this;
	}

	private Risk in(State other) {
		return new Risk(this.id, this.analysisId, this.title, this.threat, this.vulnerability, this.confidentiality,
				this.integrity, this.availability, this.itOutage, this.ownerId, this.inherentLikelihood,
				this.inherentConsequence, this.likelihood, this.consequence, this.treatment, other, this.version);
	}

}
