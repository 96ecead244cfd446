package se.isms.core.risk;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.organisation.OfUnit;
import se.isms.core.shared.Refused;

/**
 * A risk analysis (riskanalys): of a department as a whole, or of one process, system or
 * information.
 *
 * @param unitId the department that makes it
 * @param earlierId the analysis that it continues
 */
public record RiskAnalysis(@Id UUID id, UUID unitId, @Nullable UUID processId, @Nullable UUID systemId,
		@Nullable UUID informationId, @Nullable UUID earlierId, UUID scaleId, String title, State state,
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
	public boolean ended() {
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
	 * are rated on or the analysis that it continues.
	 */
	RiskAnalysis requireSuccessorOf(RiskAnalysis before) {
		before.requireOpen();
		if (!this.scaleId.equals(before.scaleId)) {
			throw new Refused("refused.analysis-on-another-scale", before.title);
		}
		return new RiskAnalysis(this.id, this.unitId, this.processId, this.systemId, this.informationId,
				before.earlierId, this.scaleId, this.title, this.state, this.performedOn, this.adoptedOn,
				this.facilitator, this.participants, this.version);
	}

	/**
	 * The same after a workshop: performed that day, by those who were there where nobody
	 * has said otherwise.
	 */
	public RiskAnalysis performed(LocalDate day, String leader, String there) {
		return new RiskAnalysis(this.id, this.unitId, this.processId, this.systemId, this.informationId, this.earlierId,
				this.scaleId, this.title, State.REVIEW, day, null,
				(this.facilitator != null) ? this.facilitator : leader, there.isEmpty() ? this.participants : there,
				this.version);
	}

	/** Open, and not dated later than today. */
	RiskAnalysis requireWritable(LocalDate today) {
		if (!open() || this.adoptedOn != null) {
			throw new Refused("refused.analysis-adopted-by-writing", this.title);
		}
		if (Stream.of(this.processId, this.systemId, this.informationId).filter(Objects::nonNull).count() > 1) {
			throw new Refused("refused.analysis-two-objects")
				.at((this.informationId != null) ? "informationId" : "systemId");
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
		return new RiskAnalysis(this.id, this.unitId, this.processId, this.systemId, this.informationId, this.earlierId,
				this.scaleId, this.title, State.ADOPTED, this.performedOn, today, this.facilitator, this.participants,
				this.version);
	}

}
