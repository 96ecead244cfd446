package se.isms.web.job;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import se.isms.core.job.JobKind;
import se.isms.core.job.JobProgress;

/**
 * How far a job has come; a problem says why it failed or was refused.
 *
 * @param object what it works on, for kinds that work on one object
 * @param percent 100 is completed and nothing else
 * @param done rows of the step that runs
 * @param total of how many; 0 is not known
 * @param rate rows a second
 * @param remainingSeconds of the step that runs; none while it cannot be told
 * @param text the same in words
 */
record JobResource(long id, JobKind kind, int year, @Nullable String object, JobProgress.State state,
		@Nullable String step, int stepsDone, int steps, int percent, long done, long total, long rate,
		@Nullable Long remainingSeconds, String text, boolean restartable, @Nullable Instant startedAt,
		@Nullable Instant endedAt, @Nullable JobProblem problem) {

	/** What went wrong and what to do. */
	record JobProblem(String code, String detail) {

	}

}
