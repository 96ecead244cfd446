package se.isms.core.incident;

import java.time.Duration;
import java.time.Instant;

/**
 * When something must have been reported.
 *
 * @param code EARLY_WARNING, NOTIFICATION, SITUATION, FINAL or IMY
 * @param due the last moment that is in time; a deadline of a month ends with its day
 * @param provisional it moves when the notification that it counts from is submitted
 * @param met it has been reported, in time or late
 */
public record Deadline(String code, Instant due, boolean provisional, boolean met) {

	/** Whole hours, rounded down, so that what is overdue is always below zero. */
	public long hoursLeft(Instant now) {
		return Math.floorDiv(Duration.between(now, this.due).toSeconds(), 3600L);
	}

}
