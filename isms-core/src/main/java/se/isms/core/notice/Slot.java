package se.isms.core.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import se.isms.core.shared.Dates;

/**
 * The time of a reader's bundle: one mail a slot, with what came before its moment.
 *
 * @param name such as D2026-11-26
 */
record Slot(String name, Instant moment) {

	/** The newest slot of a rhythm that has begun. */
	static Optional<Slot> of(NoticeSettings.Rhythm rhythm, LocalTime at, Instant now) {
		var today = now.atZone(Dates.ZONE).toLocalDate();
		var begun = moment(today, at).isAfter(now) ? today.minusDays(1) : today;
		return switch (rhythm) {
			case DAILY -> Optional.of(new Slot("D" + begun, moment(begun, at)));
			case WEEKLY -> Optional.of(week(begun.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), at));
			case NEVER -> Optional.empty();
		};
	}

	private static Slot week(LocalDate monday, LocalTime at) {
		return new Slot("W" + monday, moment(monday, at));
	}

	private static Instant moment(LocalDate day, LocalTime at) {
		return day.atTime(at).atZone(Dates.ZONE).toInstant();
	}

}
