package se.isms.core.continuity;

import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/**
 * What lies on paper when the IT is back.
 *
 * @param dailyVolume how much comes in each day
 * @param outageDays for how many days nothing is registered
 * @param catchUpCapacity how much is registered each day beyond what comes in
 */
public record Backlog(int dailyVolume, int outageDays, int catchUpCapacity) {

	/**
	 * Whether catching up takes more days than that. What cannot be computed is not long;
	 * it is not known.
	 */
	public static boolean isLong(@Nullable Integer dailyVolume, int outageDays, @Nullable Integer catchUpCapacity,
			int most) {
		if (dailyVolume == null || catchUpCapacity == null) {
			return false;
		}
		var days = new Backlog(dailyVolume, outageDays, catchUpCapacity).days();
		return days.isPresent() && days.getAsLong() > most;
	}

	public long cases() {
		return (long) this.dailyVolume * this.outageDays;
	}

	/**
	 * How many days it takes until all is registered, the last of them begun; none where
	 * it never is.
	 */
	public OptionalLong days() {
		if (this.catchUpCapacity <= 0) {
			return OptionalLong.empty();
		}
		var rest = cases() % this.catchUpCapacity;
		return OptionalLong.of(cases() / this.catchUpCapacity + ((rest > 0) ? 1 : 0));
	}

}
