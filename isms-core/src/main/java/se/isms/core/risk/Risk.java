package se.isms.core.risk;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * A risk of an analysis: what may happen, how likely and how bad, without measures
 * (inherent), as it is now, and as it is to become (target). Steps count from 1 on the
 * scale of the analysis.
 *
 * @param originId the first risk that this one continues, through the analyses of several
 * years; itself where it is new
 * @param consequence the highest of the dimensions, where those are rated
 * @param life the consequence for life and health, and so on for the other dimensions
 * @param note why it is as it is: why it was rated anew, or closed
 */
public record Risk(@Id UUID id, UUID analysisId, UUID originId, String title, String threat, String vulnerability,
		boolean confidentiality, boolean integrity, boolean availability, boolean itOutage, @Nullable UUID ownerId,
		@Nullable Integer inherentLikelihood, @Nullable Integer inherentConsequence, @Nullable Integer likelihood,
		@Nullable Integer consequence, @Nullable Integer life, @Nullable Integer operations, @Nullable Integer economy,
		@Nullable Integer trust, @Nullable Integer rights, @Nullable Integer targetLikelihood,
		@Nullable Integer targetConsequence, @Nullable Treatment treatment, State state, @Nullable String note,
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

	/** A risk that nobody has rated yet. */
	public static Risk found(UUID analysis, String title, String threat, String vulnerability, boolean itOutage) {
		var id = UUID.randomUUID();
		return new Risk(id, analysis, id, title, threat, vulnerability, false, false, itOutage, itOutage, null, null,
				null, null, null, null, null, null, null, null, null, null, null, State.IDENTIFIED, null, null);
	}

	/**
	 * The same, rated so as it is now. Dimensions that say otherwise no longer hold.
	 */
	public Risk rated(int likelihoodNow, int consequenceNow) {
		var dimensions = dimensions().equals(OptionalInt.of(consequenceNow));
		return new Risk(this.id, this.analysisId, this.originId, this.title, this.threat, this.vulnerability,
				this.confidentiality, this.integrity, this.availability, this.itOutage, this.ownerId,
				this.inherentLikelihood, this.inherentConsequence, likelihoodNow, consequenceNow,
				dimensions ? this.life : null, dimensions ? this.operations : null, dimensions ? this.economy : null,
				dimensions ? this.trust : null, dimensions ? this.rights : null, this.targetLikelihood,
				this.targetConsequence, this.treatment, State.RATED, this.note, this.version);
	}

	/**
	 * The same, with an owner, and with what is to be done about it, where that is known.
	 */
	public Risk treated(@Nullable Treatment how, @Nullable UUID owner) {
		return with(owner, this.consequence, how, (how != null) ? State.TREATED : State.RATED);
	}

	/**
	 * The same, with the highest of its dimensions as its consequence.
	 * @throws Refused where it has another consequence
	 */
	Risk whole() {
		var highest = dimensions();
		if (highest.isEmpty()) {
			return this;
		}
		if (this.consequence != null && this.consequence != highest.getAsInt()) {
			throw new Refused("refused.risk-dimensions", this.consequence, highest.getAsInt()).at("consequence");
		}
		return with(this.ownerId, highest.getAsInt(), this.treatment, this.state);
	}

	private OptionalInt dimensions() {
		return Stream.of(this.life, this.operations, this.economy, this.trust, this.rights)
			.filter(Objects::nonNull)
			.mapToInt(Integer::intValue)
			.max();
	}

	/** The same, with somebody who answers for it, or nobody. */
	Risk ownedBy(@Nullable UUID owner) {
		return with(owner, this.consequence, this.treatment, this.state);
	}

	/** The same, said to be about all IT being gone for long, or not. */
	Risk ofOutage(boolean outage) {
		return new Risk(this.id, this.analysisId, this.originId, this.title, this.threat, this.vulnerability,
				this.confidentiality, this.integrity, this.availability, outage, this.ownerId, this.inherentLikelihood,
				this.inherentConsequence, this.likelihood, this.consequence, this.life, this.operations, this.economy,
				this.trust, this.rights, this.targetLikelihood, this.targetConsequence, this.treatment, this.state,
				this.note, this.version);
	}

	Risk close() {
		return in(State.CLOSED);
	}

	/** Open again, as far as it had come. */
	Risk reopen() {
		return in((this.treatment != null) ? State.TREATED
				: (this.likelihood != null && this.consequence != null) ? State.RATED : State.IDENTIFIED);
	}

	/** What is to be done about a closed one nobody decides before it is opened again. */
	Risk requireOpen() {
		if (this.state == State.CLOSED) {
			throw new Refused("refused.risk-closed");
		}
		return this;
	}

	/** As it was before, over the version that it has now. */
	Risk over(@Nullable Integer now) {
		return new Risk(this.id, this.analysisId, this.originId, this.title, this.threat, this.vulnerability,
				this.confidentiality, this.integrity, this.availability, this.itOutage, this.ownerId,
				this.inherentLikelihood, this.inherentConsequence, this.likelihood, this.consequence, this.life,
				this.operations, this.economy, this.trust, this.rights, this.targetLikelihood, this.targetConsequence,
				this.treatment, this.state, this.note, now);
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
		return with(this.ownerId, this.consequence, this.treatment, other);
	}

	private Risk with(@Nullable UUID owner, @Nullable Integer worst, @Nullable Treatment how, State other) {
		return new Risk(this.id, this.analysisId, this.originId, this.title, this.threat, this.vulnerability,
				this.confidentiality, this.integrity, this.availability, this.itOutage, owner, this.inherentLikelihood,
				this.inherentConsequence, this.likelihood, worst, this.life, this.operations, this.economy, this.trust,
				this.rights, this.targetLikelihood, this.targetConsequence, how, other, this.note, this.version);
	}

}
