package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Refused;

/** A risk analysis (riskanalys) of a department. */
public record RiskAnalysis(@Id UUID id, UUID unitId, UUID scaleId, String title, State state,
		@Nullable LocalDate performedOn, @Nullable LocalDate adoptedOn, @Nullable String facilitator,
		@Nullable String participants, @Version @Nullable Integer version) {

	/**
	 * The life of an analysis (domain model: PLANERAD, PÅGÅR, GRANSKNING, FASTSTÄLLD,
	 * ERSATT, ARKIVERAD).
	 */
	public enum State {

		PLANNED, ONGOING, REVIEW, ADOPTED, REPLACED, ARCHIVED

	}

	/**
	 * Adopted once it has been performed; what is already adopted stays as it was
	 * decided.
	 */
	RiskAnalysis adopt(LocalDate today) {
		if (this.performedOn == null) {
			throw new Refused("refused.analysis-not-performed", this.title);
		}
		if (this.state == State.ADOPTED || this.state == State.REPLACED || this.state == State.ARCHIVED) {
			throw new Refused("refused.analysis-already-adopted", this.title);
		}
		return new RiskAnalysis(this.id, this.unitId, this.scaleId, this.title, State.ADOPTED, this.performedOn, today,
				this.facilitator, this.participants, this.version);
	}

}
