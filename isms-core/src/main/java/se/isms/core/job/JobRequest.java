package se.isms.core.job;

import java.time.LocalDate;

/**
 * A job to run.
 *
 * @param year the reporting year
 * @param asOf by the dates of the end of this day is judged
 */
public record JobRequest(JobKind kind, int year, LocalDate asOf) {
}
