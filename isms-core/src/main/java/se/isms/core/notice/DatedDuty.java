package se.isms.core.notice;

import java.time.Instant;

/**
 * A deadline in somebody's calendar.
 *
 * @param sentence in the reader's language
 * @param changedAt when the thing was changed last, as the trail has it
 */
public record DatedDuty(Duty duty, String sentence, Instant changedAt) {
}
