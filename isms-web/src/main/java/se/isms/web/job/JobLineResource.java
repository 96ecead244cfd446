package se.isms.web.job;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import se.isms.core.job.JobLine;

/**
 * A line that a job has written down.
 *
 * @param href the page of what it is about
 */
record JobLineResource(Instant at, JobLine.Level level, String text, @Nullable String href) {
}
