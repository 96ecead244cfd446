package se.isms.core.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import se.isms.core.shared.Dates;

/** When somebody is reminded: so many days before and after, so many hours of a clock. */
final class Stages {

	/** Days left, a negative number of days late; the last one reached counts. */
	private static final Map<NoticeKind, List<Integer>> DAYS = Map.of(NoticeKind.ACTION, List.of(7, 1, -1, -7),
			NoticeKind.REVIEW, List.of(30, 7, -1), NoticeKind.ASSIGNMENT, List.of(14, 3, -1, -7), NoticeKind.OBJECTIVE,
			List.of(30, 7, -1));

	/** Hours left; at none the time is over. */
	private static final List<Integer> HOURS = List.of(24, 12, 4, 1, 0);

	private Stages() {
	}

	/** The stage that a duty has reached on a day, if any. */
	static OptionalInt days(NoticeKind kind, LocalDate due, LocalDate today) {
		return reached(DAYS.getOrDefault(kind, List.of()), Dates.daysBetween(today, due));
	}

	/**
	 * The stage that a clock has reached. Whole hours, rounded up: none are left when it
	 * is over.
	 */
	static OptionalInt hours(Instant due, Instant now) {
		return reached(HOURS, Math.max(0, -Math.floorDiv(-Duration.between(now, due).toSeconds(), 3600L)));
	}

	private static OptionalInt reached(List<Integer> stages, long left) {
		return stages.stream().filter(stage -> left <= stage).mapToInt(Integer::intValue).min();
	}

}
