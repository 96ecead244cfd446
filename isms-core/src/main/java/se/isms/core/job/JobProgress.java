package se.isms.core.job;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far a job has come.
 *
 * @param step the step that runs or ran last
 * @param stepsDone of {@code steps}
 * @param problem why it failed or was refused, as the key of a text or a sentence
 */
public record JobProgress(long id, JobKind kind, int year, State state, @Nullable String step, int stepsDone, int steps,
		@Nullable Instant startedAt, @Nullable Instant endedAt, @Nullable String problem) {

	/** Where a job is. */
	public enum State {

		RUNNING, COMPLETED, FAILED, STOPPED

	}

	public boolean ended() {
		return this.state != State.RUNNING;
	}

}
