package se.isms.core.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far a job has come.
 *
 * @param object what it works on, for kinds that work on an object
 * @param step the step that runs or ran last; the parts of a step are one step
 * @param stepsDone of {@code steps}
 * @param problem why it failed or was refused
 */
public record JobProgress(long id, JobKind kind, int year, @Nullable String object, State state, @Nullable String step,
		int stepsDone, int steps, Work work, @Nullable Instant startedAt, @Nullable Instant endedAt,
		@Nullable Problem problem) {

	/** Where a job is. */
	public enum State {

		/** Waits or works. */
		RUNNING,

		/** Somebody has asked it to stop, and it has not yet. */
		STOPPING,

		COMPLETED, FAILED, STOPPED

	}

	/** The key of a text that says what went wrong and what to do, and what fills it. */
	public record Problem(String key, List<String> arguments) {
	}

	/**
	 * The work of the step that runs, over all its parts.
	 *
	 * @param done of {@code total} rows; a total of 0 is not known
	 * @param elapsed since the step began
	 */
	public record Work(long done, long total, Duration elapsed) {

		/** What nothing is known of. */
		public static final Work NONE = new Work(0, 0, Duration.ZERO);

		/** Rows a second, 0 where nothing is done yet. */
		public long rate() {
			return (this.elapsed.toMillis() > 0) ? this.done * 1000 / this.elapsed.toMillis() : 0;
		}

		/** How long it will take at this rate; none while it cannot be told. */
		public @Nullable Duration remaining() {
			if (this.done == 0 || this.total < this.done) {
				return null;
			}
			return Duration.ofMillis(this.elapsed.toMillis() * (this.total - this.done) / this.done);
		}

		/** From 0 to 1. */
		double share() {
			return (this.total > 0) ? Math.min(1, (double) this.done / this.total) : 0;
		}

	}

	public boolean ended() {
		return this.state != State.RUNNING && this.state != State.STOPPING;
	}

	/** Whether what failed or was stopped can be taken up where it was left. */
	public boolean restartable() {
		return this.state == State.FAILED || this.state == State.STOPPED;
	}

	/** The steps weigh alike; 100 is completed and nothing else. */
	public int percent() {
		if (this.state == State.COMPLETED) {
			return 100;
		}
		var running = (this.stepsDone < this.steps) ? this.work.share() : 0;
		return (int) Math.min(99, Math.floor((this.stepsDone + running) * 100 / Math.max(1, this.steps)));
	}

}
