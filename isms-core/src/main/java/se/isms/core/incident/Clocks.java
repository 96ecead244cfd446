package se.isms.core.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Norm;
import se.isms.core.shared.Dates;

/**
 * The clocks of the law: by when an authority shall have been told of an incident. The
 * only place that counts them: pages, reminders and rules all ask here.
 * <p>
 * Hours are elapsed hours between moments, through nights, weekends and changes of the
 * clock. A month is a calendar month of days in Sweden: it ends with the day of the same
 * number, or the last day of a shorter month (lag 1930:173, 1 §), at midnight. Saturdays,
 * Sundays and holidays move nothing, though 2 § of that law would allow the next weekday:
 * to be early harms nobody.
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

	/** Whether cybersäkerhetslagen was in force when somebody became aware. */
	public static boolean cslApplies(Instant aware) {
		return !day(aware).isBefore(Norm.CYBERSECURITY_ACT);
	}

	/**
	 * CSL 2 kap. 8 §: the last day for the final report, one month after the
	 * notification, whether that was in time or late. Provisional until it is submitted:
	 * counted from the last moment for it.
	 */
	public static @Nullable LocalDate finalReportDue(@Nullable Instant aware, @Nullable Instant notified) {
		if (notified != null) {
			return monthAfter(notified);
		}
		return (aware != null) ? monthAfter(notificationDue(aware)) : null;
	}

	/**
	 * The same for an incident that may go on: a situation report on the last day at the
	 * latest moves the final one to a month after the incident was handled. None while it
	 * goes on.
	 * @param reported when the situation report was submitted
	 * @param handled when the incident was handled
	 */
	public static @Nullable LocalDate finalReportDue(@Nullable Instant aware, @Nullable Instant notified,
			@Nullable Instant reported, @Nullable Instant handled) {
		var due = finalReportDue(aware, notified);
		if (due == null || !wentOn(due, reported, handled)) {
			return due;
		}
		return (handled != null) ? monthAfter(handled) : null;
	}

	/** What a situation report was given for in time, and what was not over then. */
	private static boolean wentOn(LocalDate due, @Nullable Instant reported, @Nullable Instant handled) {
		return within(due, reported) && !within(due, handled);
	}

	/** The same day of the next month in Sweden, or its last day. */
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
