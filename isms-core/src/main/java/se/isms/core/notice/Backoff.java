package se.isms.core.notice;

import java.time.Duration;
import java.util.List;

/** How long to wait after an attempt that failed, and when to give up. */
final class Backoff {

	/** Together a day: a mail server that is away over night is found again. */
	private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(6),
			Duration.ofHours(14));

	/** So often an urgent one is repeated that may have arrived. */
	private static final int MOST_UNSURE = 3;

	private Backoff() {
	}

	static boolean exhausted(int attempt) {
		return attempt > WAITS.size();
	}

	static Duration after(int attempt) {
		return WAITS.get(Math.min(attempt, WAITS.size()) - 1);
	}

	/**
	 * What comes after an attempt whose outcome nobody knows. A clock of the law that is
	 * told twice does less harm than one that is not told; for everything else it is the
	 * other way round.
	 */
	static boolean repeats(boolean urgent, int attempt) {
		return urgent && attempt < MOST_UNSURE;
	}

}
