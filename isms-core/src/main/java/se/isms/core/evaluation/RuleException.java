package se.isms.core.evaluation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An exception (undantag): one subject may break one rule until a day, both days
 * included.
 *
 * @param discriminator which of the findings about the subject, where a rule can give
 * several
 */
public record RuleException(String rule, UUID subjectId, String discriminator, LocalDate approvedOn,
		LocalDate validUntil) {

	public boolean covers(LocalDate day) {
		return !day.isBefore(this.approvedOn) && !day.isAfter(this.validUntil)
				&& !this.validUntil.isAfter(this.approvedOn.plusMonths(12));
	}

}
