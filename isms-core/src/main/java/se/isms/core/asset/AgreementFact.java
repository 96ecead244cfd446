package se.isms.core.asset;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * An agreement with a supplier as rules see it.
 *
 * @param incidentHours how soon the supplier must tell of an incident
 * @param highestClass the highest K, R or T of the systems it covers; none where
 * unclassified
 */
public record AgreementFact(UUID id, int version, @Nullable UUID unitId, String label,
		@Nullable Boolean securityRequirements, boolean personalData, @Nullable Boolean personalDataAgreement,
		@Nullable Integer incidentHours, @Nullable Boolean exitClause, @Nullable LocalDate endsOn,
		boolean renewalDecided, @Nullable Integer highestClass) implements Fact {

	public boolean secured() {
		return Boolean.TRUE.equals(this.securityRequirements);
	}

	public boolean personalDataCovered() {
		return !this.personalData || Boolean.TRUE.equals(this.personalDataAgreement);
	}

	public boolean incidentToldWithin(int hours) {
		return this.incidentHours != null && this.incidentHours <= hours;
	}

	public boolean leavable() {
		return Boolean.TRUE.equals(this.exitClause);
	}

	/** It ends on that day or before, and nobody has decided what comes after. */
	public boolean undecidedBy(LocalDate day) {
		return this.endsOn != null && !this.endsOn.isAfter(day) && !this.renewalDecided;
	}

}
