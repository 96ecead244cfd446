package se.isms.core.continuity;

/**
 * How many people it takes to keep something up by hand, and how many there are.
 * <p>
 * The rest is that of the Working Hours Act (arbetstidslagen, 1982:673): eleven hours in
 * each day without work (13 §), and forty hours of work in a week on average over four
 * weeks (5 §). Overtime, on-call time and what collective agreements allow beyond that
 * are left out: a plan for a month cannot live on exceptions. How many are absent is the
 * planning assumption of MSB; the weeks in which most are fall where they hurt most, so
 * each phase is judged as if they were its own.
 *
 * @param people how many can be called on to do the work, full time
 * @param hours for how many hours of a day somebody has to be there
 * @param days on how many days of a week
 */
public record Staffing(int people, int hours, int days) {

	private static final int DAY_OF_WORK = 24 - 11;

	private static final int WEEK_OF_WORK = 40;

	/**
	 * The phases of a plan.
	 */
	public enum Phase {

		FIRST_DAY(1), FIRST_WEEK(6), FIRST_MONTH(23),

		/** It has no end. */
		AFTER_MONTH(0);

		private final int length;

		Phase(int length) {
			this.length = length;
		}

	}

	/**
	 * How many are away.
	 *
	 * @param share of a hundred, all the time
	 * @param peak of a hundred, while most are
	 * @param peakDays for how long that is
	 */
	public record Absence(int share, int peak, int peakDays) {

		/**
		 * How many are away during a phase, in hundredths times its days: the most as
		 * long as they can be, the others for what is left of it. Where a phase has no
		 * end the peak passes.
		 */
		private long away(Phase phase) {
			if (phase.length == 0) {
				return this.share;
			}
			var worst = Math.min(phase.length, this.peakDays);
			return (long) Math.max(this.peak, this.share) * worst + (long) this.share * (phase.length - worst);
		}

	}

	/**
	 * How many people it takes for so many to be there at once. The first day everybody
	 * works as long as they may; after that weeks count.
	 */
	public long needed(Phase phase, int atOnce) {
		var daily = roundUp((long) atOnce * this.hours, DAY_OF_WORK);
		if (phase == Phase.FIRST_DAY) {
			return daily;
		}
		return Math.max(daily, roundUp((long) atOnce * this.hours * this.days, WEEK_OF_WORK));
	}

	/** How many people there are, on average over the phase, rounded down. */
	public long available(Phase phase, Absence absence) {
		var whole = 100L * Math.max(1, phase.length);
		return Math.floorDiv(this.people * (whole - absence.away(phase)), whole);
	}

	private static long roundUp(long hours, int ofOne) {
		return (hours + ofOne - 1) / ofOne;
	}

}
