package se.isms.core.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/** The arithmetic of dates that all rules share: what "older than" and "overdue" mean. */
public final class Dates {

	/** Dates are days in Sweden; moments are UTC. */
	public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

	private Dates() {
	}

	/** Exactly n months old is not yet older. */
	public static boolean olderThan(@Nullable LocalDate date, int months, LocalDate today) {
		return date != null && date.plusMonths(months).isBefore(today);
	}

	/** Due today is not overdue. */
	public static boolean overdue(@Nullable LocalDate due, LocalDate today) {
		return due != null && due.isBefore(today);
	}

	/** Not done, or said to be done on a day to come: both are as good as missing. */
	public static boolean missing(@Nullable LocalDate done, LocalDate today) {
		return done == null || done.isAfter(today);
	}

	public static long daysBetween(LocalDate from, LocalDate to) {
		return ChronoUnit.DAYS.between(from, to);
	}

	/** The last moment of a day in Sweden, as fine as moments are kept. */
	public static Instant endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusMillis(1);
	}

	/** Valid from and to, both days included; no end is for ever. */
	public static boolean covers(LocalDate from, @Nullable LocalDate to, LocalDate day) {
		return !from.isAfter(day) && (to == null || !to.isBefore(day));
	}

}
