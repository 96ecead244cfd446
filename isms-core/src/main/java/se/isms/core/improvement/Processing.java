package se.isms.core.improvement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.organisation.OfUnit;
import se.isms.core.shared.Refused;

/**
 * A processing of personal data (behandling; GDPR art. 30), and the assessment of what it
 * means for those whom the data is about (konsekvensbedömning, DPIA; art. 35).
 *
 * @param systemId where the data is, if mostly in one system
 * @param highRisk whether it is likely to be a high risk for persons; none as long as
 * nobody has considered it
 * @param assessedOn when the assessment was decided on
 * @param reference where the assessment is kept
 * @param changedOn when the processing last changed in a way that matters
 */
public record Processing(@Id UUID id, UUID unitId, String name, String purpose, @Nullable UUID systemId,
		@Nullable Boolean highRisk, @Nullable LocalDate assessedOn, @Nullable String reference,
		@Nullable LocalDate changedOn, @Version @Nullable Integer version) implements OfUnit {

	/** What is said to have happened has happened, and what has a reference has a day. */
	Processing asOf(LocalDate today) {
		if (this.assessedOn != null && this.assessedOn.isAfter(today)) {
			throw new Refused("refused.dpia-in-future", this.assessedOn).at("assessedOn");
		}
		if (this.assessedOn == null && this.reference != null) {
			throw new Refused("refused.dpia-without-day").at("assessedOn");
		}
		if (this.changedOn != null && this.changedOn.isAfter(today)) {
			throw new Refused("refused.processing-changed-in-future", this.changedOn).at("changedOn");
		}
		return this;
	}

}
