package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.organisation.OfUnit;
import se.isms.core.shared.Refused;

/** A risk analysis (riskanalys) of a department. */
public record RiskAnalysis(@Id UUID id, UUID unitId, UUID scaleId, String title, State state,
		@Nullable LocalDate performedOn, @Nullable LocalDate adoptedOn, @Nullable String facilitator,
		@Nullable String participants, @Version @Nullable Integer version) implements OfUnit {

	/**
	 * The life of an analysis (domain model: PLANERAD, PÅGÅR, GRANSKNING, FASTSTÄLLD,
	 * ERSATT, ARKIVERAD).
	 */
	public enum State {

		PLANNED, ONGOING, REVIEW, ADOPTED, REPLACED, ARCHIVED

	}

	/** Whether it can still be changed. */
	public boolean open() {
		return this.state == State.PLANNED || this.state == State.ONGOING || this.state == State.REVIEW;
	}

	/** Whether a later one has taken its place, or it is only kept. */
	boolean ended() {
		return this.state == State.REPLACED || this.state == State.ARCHIVED;
	}

	RiskAnalysis requireOpen() {
		if (!open()) {
			throw new Refused("refused.analysis-already-adopted", this.title);
		}
		return this;
	}

	/**
	 * What is written of an analysis cannot adopt it, nor change the scale that its risks
	 * are rated on.
	 */
	RiskAnalysis requireSuccessorOf(RiskAnalysis before) {
		before.requireOpen();
		if (!this.scaleId.equals(before.scaleId)) {
			throw new Refused("refused.analysis-on-another-scale", before.title);
		}
		return this;
	}

	/** Open, and not dated later than today. */
	RiskAnalysis requireWritable(LocalDate today) {
		if (!open() || this.adoptedOn != null) {
			throw new Refused("refused.analysis-adopted-by-writing", this.title);
		}
		if (this.performedOn != null && this.performedOn.isAfter(today)) {
			throw new Refused("refused.analysis-in-future", this.performedOn).at("performedOn");
		}
		return this;
	}

	/**
	 * Adopted once it has been performed; what is already adopted stays as it was
	 * decided.
	 */
	RiskAnalysis adopt(LocalDate today) {
		if (this.performedOn == null) {
			throw new Refused("refused.analysis-not-performed", this.title);
		}
		requireOpen();
		return new RiskAnalysis(this.id, this.unitId, this.scaleId, this.title, State.ADOPTED, this.performedOn, today,
				this.facilitator, this.participants, this.version);
	}

}
