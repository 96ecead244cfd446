package se.isms.web.job;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import se.isms.core.job.JobKind;
import se.isms.core.job.JobProgress;

/** How far a job has come; a problem says why it failed or was refused. */
record JobResource(long id, JobKind kind, int year, JobProgress.State state, @Nullable String step, int stepsDone,
		int steps, @Nullable Instant startedAt, @Nullable Instant endedAt, @Nullable Problem problem) {

	/** What went wrong and what to do. */
	record Problem(String code, String detail) {

	}

}
