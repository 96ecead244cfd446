package se.isms.core.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Dates;

/**
 * Something that somebody shall have done by a day, or by a moment where a clock runs.
 *
 * @param code tells the deadlines of one thing apart, and names their texts
 * @param title for a calendar; of an incident its number only
 * @param departmentId none: the whole municipality
 * @param due the moment, or the end of the day
 * @param timed whether the minute counts
 * @param done it has been done, or is not wanted any more
 */
public record Duty(NoticeKind kind, String code, About about, String title, int version, List<Receiver> receivers,
		@Nullable UUID departmentId, @Nullable UUID ownerId, @Nullable UUID deputyId, Instant due, boolean timed,
		boolean done) {

	/** The end of a day in Sweden, as the moment by which something is due. */
	public static Instant endOf(LocalDate day) {
		return Dates.endOf(day);
	}

	public LocalDate day() {
		return this.due.atZone(Dates.ZONE).toLocalDate();
	}

	Subject subject() {
		return new Subject(this.about.id(), this.departmentId, this.ownerId, this.deputyId);
	}

}
