package se.isms.core.job;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far a job has come.
 *
 * @param step the step that runs or ran last
 * @param stepsDone of {@code steps}
 * @param problem why it failed or was refused
 */
public record JobProgress(long id, JobKind kind, int year, State state, @Nullable String step, int stepsDone, int steps,
		@Nullable Instant startedAt, @Nullable Instant endedAt, @Nullable Problem problem) {

	/** Where a job is. */
	public enum State {

		RUNNING, COMPLETED, FAILED, STOPPED

	}

	/** The key of a text that says what went wrong and what to do, and what fills it. */
	public record Problem(String key, List<String> arguments) {
	}

	public boolean ended() {
		return this.state != State.RUNNING;
	}

}
