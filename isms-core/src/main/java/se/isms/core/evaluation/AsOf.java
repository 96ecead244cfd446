package se.isms.core.evaluation;

import java.time.Instant;
import java.time.LocalDate;

import se.isms.core.shared.Dates;

/** The moment of judgement. A date means the end of that day in Sweden. */
public record AsOf(Instant instant) {

	public static AsOf endOf(LocalDate day) {
		return new AsOf(day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant().minusMillis(1));
	}

	public LocalDate date() {
		return this.instant.atZone(Dates.ZONE).toLocalDate();
	}

}
