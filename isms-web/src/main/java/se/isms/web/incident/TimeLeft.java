package se.isms.web.incident;

import org.jspecify.annotations.Nullable;

/**
 * How long until a clock runs out, or since it did, as words: a key of a text and the
 * number in it.
 */
record TimeLeft(String key, long number) {

	/** From here on people count days. */
	private static final int HOURS_OF_TWO_DAYS = 48;

	static @Nullable TimeLeft of(@Nullable Long hours) {
		return (hours != null) ? of(hours.longValue()) : null;
	}

	private static TimeLeft of(long hours) {
		if (hours < 0) {
			return counted("late", -hours);
		}
		return (hours == 0) ? new TimeLeft("incident.left.soon", 0) : counted("left", hours);
	}

	private static TimeLeft counted(String way, long hours) {
		return (hours < HOURS_OF_TWO_DAYS) ? new TimeLeft("incident.%s.hours".formatted(way), hours)
				: new TimeLeft("incident.%s.days".formatted(way), hours / 24);
	}

	/** The colour that goes with the words. */
	public String colour() {
		return this.key.contains("late") ? "RED" : this.key.endsWith("days") ? "YELLOW" : "ORANGE";
	}

}
