package se.isms.core.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Dates;

/**
 * The clocks of the law: by when an authority shall have been told of an incident.
 */
public final class Clocks {

	/** CSL 2 kap. 5 §: a notice (upplysning) within 24 hours of awareness. */
	public static final Duration EARLY_WARNING = Duration.ofHours(24);

	/**
	 * CSL 2 kap. 6 §: the notification (incidentanmälan) within 72 hours of awareness.
	 */
	public static final Duration NOTIFICATION = Duration.ofHours(72);

	/** GDPR article 33: the supervisory authority within 72 hours of awareness. */
	public static final Duration DATA_BREACH = Duration.ofHours(72);

	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(Dates.ZONE);

	private Clocks() {
	}

	public static Instant earlyWarningDue(Instant aware) {
		return aware.plus(EARLY_WARNING);
	}

	public static Instant notificationDue(Instant aware) {
		return aware.plus(NOTIFICATION);
	}

	public static Instant dataBreachDue(Instant aware) {
		return aware.plus(DATA_BREACH);
	}

	/**
	 * CSL 2 kap. 7 §: the final report within one month of the notification. Provisional
	 * until it is submitted: counted from the last moment for it.
	 */
	public static @Nullable LocalDate finalReportDue(@Nullable Instant aware, @Nullable Instant notified) {
		if (notified != null) {
			return monthAfter(notified);
		}
		return (aware != null) ? monthAfter(notificationDue(aware)) : null;
	}

	/**
	 * The same day of the next month in Sweden, or its last day. Weekends and holidays
	 * move nothing.
	 */
	public static LocalDate monthAfter(Instant time) {
		return day(time).plusMonths(1);
	}

	public static LocalDate day(Instant time) {
		return time.atZone(Dates.ZONE).toLocalDate();
	}

	/** The due moment has passed and nothing was submitted. */
	public static boolean missed(Instant due, @Nullable Instant submitted, Instant now) {
		return submitted == null && now.isAfter(due);
	}

	public static boolean late(Instant due, @Nullable Instant submitted) {
		return submitted != null && submitted.isAfter(due);
	}

	/** It happened on the due day at the latest. */
	public static boolean within(LocalDate due, @Nullable Instant time) {
		return time != null && !day(time).isAfter(due);
	}

	/** A moment as people in Sweden read it. */
	public static String local(Instant time) {
		return LOCAL.format(time);
	}

}
