package se.isms.core.evaluation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An exception (undantag): one subject may break one rule until a day, both days
 * included.
 */
public record RuleException(String rule, UUID subjectId, LocalDate approvedOn, LocalDate validUntil) {

	public boolean covers(LocalDate day) {
		return !day.isBefore(this.approvedOn) && !day.isAfter(this.validUntil)
				&& !this.validUntil.isAfter(this.approvedOn.plusMonths(12));
	}

}
