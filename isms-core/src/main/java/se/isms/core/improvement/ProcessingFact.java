package se.isms.core.improvement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.shared.Dates;

/**
 * A processing of personal data as rules see it.
 *
 * @param highRisk whether it is likely to be a high risk for persons; none as long as
 * nobody has considered it
 * @param assessedOn when the assessment of its consequences was decided on
 * @param changedOn when it last changed in a way that matters
 */
public record ProcessingFact(UUID id, int version, UUID unitId, String label, @Nullable Boolean highRisk,
		@Nullable LocalDate assessedOn, @Nullable LocalDate changedOn) implements Fact {

	/**
	 * It changed after it was assessed. What changes on the day of the assessment was
	 * known then, and what is still to come has changed nothing.
	 */
	public boolean outdatedOn(LocalDate day) {
		return this.assessedOn != null && this.changedOn != null && !Dates.missing(this.changedOn, day)
				&& this.assessedOn.isBefore(this.changedOn);
	}

}
