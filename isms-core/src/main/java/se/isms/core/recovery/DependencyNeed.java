package se.isms.core.recovery;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One process or system needs another.
 *
 * @param substitutes what is done by hand meanwhile
 * @param stopHours for how long somebody has decided to do nothing meanwhile, as far as
 * the process bears it; none where nobody has
 */
record DependencyNeed(UUID fromId, UUID toId, List<Substitute> substitutes, @Nullable Integer stopHours) {

	DependencyNeed {
		substitutes = List.copyOf(substitutes);
	}

	/** Whether anything is done by hand meanwhile. */
	boolean replaced() {
		return !this.substitutes.isEmpty();
	}

	/**
	 * How long the other may be gone for one that can be gone for so many hours: as long
	 * as what is done by hand in its place lasts, if that begins in time, and until the
	 * day that was decided on.
	 */
	int bearing(int hours) {
		var stopped = (this.stopHours != null) ? this.stopHours : 0;
		return this.substitutes.stream()
			.mapToInt(one -> one.bearing(hours))
			.reduce(Math.max(hours, stopped), Math::max);
	}

	/**
	 * What is done by hand.
	 *
	 * @param startHours how long it takes to get going, none where nobody knows
	 * @param days how long it can be kept up, none where nobody knows
	 */
	record Substitute(@Nullable Integer startHours, @Nullable Integer days) {

		private static final int HOURS_A_DAY = 24;

		private int bearing(int hours) {
			var inTime = this.startHours != null && this.startHours <= hours;
			return (inTime && this.days != null) ? Math.max(hours, this.days * HOURS_A_DAY) : hours;
		}

	}

}
