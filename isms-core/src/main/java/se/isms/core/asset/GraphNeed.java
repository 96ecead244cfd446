package se.isms.core.asset;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One thing needs another.
 *
 * @param fallbacks what the one does without the other
 */
public record GraphNeed(UUID from, UUID to, List<Fallback> fallbacks) {

	private static final long NEVER = Long.MAX_VALUE;

	public GraphNeed {
		fallbacks = List.copyOf(fallbacks);
	}

	/** Without anything that stands in. */
	public static GraphNeed of(UUID from, UUID to) {
		return new GraphNeed(from, to, List.of());
	}

	/** The same need told twice is one, with all that stands in. */
	GraphNeed and(GraphNeed same) {
		return new GraphNeed(this.from, this.to,
				Stream.concat(this.fallbacks.stream(), same.fallbacks.stream()).toList());
	}

	/**
	 * For whom something stands in: for those that can wait at least so many hours.
	 * @param hours until the other is back
	 */
	long coveredFrom(int hours) {
		return this.fallbacks.stream()
			.filter(fallback -> fallback.lasts(hours))
			.mapToLong(Fallback::starts)
			.min()
			.orElse(NEVER);
	}

	/**
	 * What stands in while the other is gone.
	 *
	 * @param startHours how long it takes to get going, none where nobody knows; below
	 * zero counts as not known
	 * @param sustainableDays how long it can be kept up, none where nobody knows
	 */
	public record Fallback(@Nullable Integer startHours, @Nullable Integer sustainableDays) {

		private static final long HOURS_A_DAY = 24;

		/** Nothing is there before it is needed. */
		private long starts() {
			return (this.startHours != null && this.startHours >= 0) ? this.startHours : NEVER;
		}

		/** Whether it lasts until the other is back. */
		private boolean lasts(int hours) {
			return this.sustainableDays != null && this.sustainableDays * HOURS_A_DAY >= hours;
		}

	}

}
