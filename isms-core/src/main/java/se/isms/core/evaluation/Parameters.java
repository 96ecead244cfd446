package se.isms.core.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Refused;

/**
 * The thresholds of the rules, by key: whole numbers and days. What a municipality has
 * not set has its default.
 */
public record Parameters(Map<String, Integer> values) {

	private static final Map<String, Range> REFERENCE = reference();

	public Parameters {
		new TreeMap<>(values).forEach(Parameters::check);
		values = Map.copyOf(values);
	}

	public static Parameters standard() {
		return new Parameters(Map.of());
	}

	public int get(String key) {
		var value = this.values.get(key);
		return (value != null) ? value : range(key).standard();
	}

	/** A threshold that is a day; none where nothing is decided. */
	public @Nullable LocalDate day(String key) {
		var day = get(key);
		return (day != Range.NO_DAY) ? LocalDate.ofEpochDay(day) : null;
	}

	/** These, with other values for some. */
	public Parameters with(Map<String, Integer> others) {
		var all = new HashMap<>(this.values);
		all.putAll(others);
		return new Parameters(all);
	}

	public static Iterable<String> keys() {
		return REFERENCE.keySet();
	}

	/** Which values make sense. */
	public static Range range(String key) {
		var range = REFERENCE.get(key);
		if (range == null) {
			throw new IllegalArgumentException("no parameter " + key);
		}
		return range;
	}

	private static void check(String key, int value) {
		var range = range(key);
		if (!range.allows(value)) {
			throw new Refused("refused.parameter-out-of-range", range.told(value), range.told(range.least()),
					range.told(range.most()))
				.at(key);
		}
	}

	private static Map<String, Range> reference() {
		var all = new TreeMap<String, Range>();
		all.put("ra.maxAgeMonths", new Range(12, 3, 36));
		all.put("ra.criticalObject", new Range(3, 1, 4));
		all.put("ra.acceptMaxMonths", new Range(12, 1, 36));
		all.put("ra.changeGraceDays", new Range(60, 0, 365));
		all.put("ra.duplicateSimilarity", new Range(90, 80, 100));
		all.put("kp.critical", new Range(3, 2, 4));
		all.put("kp.premiseDays", new Range(30, 7, 365));
		// Planning assumption of MSB: so many of a hundred are absent for weeks, and for
		// two
		// weeks more.
		all.put("kp.absence", new Range(20, 0, 60));
		all.put("kp.absencePeak", new Range(40, 0, 80));
		all.put("kp.absencePeakDays", new Range(14, 0, 60));
		all.put("kp.reviewMonths", new Range(12, 3, 36));
		all.put("kp.exerciseMonths", new Range(12, 3, 36));
		all.put("kp.paperMaxDays", new Range(14, 1, 90));
		all.put("kp.paperVulnerableDays", new Range(7, 1, 31));
		all.put("kp.paperLocations", new Range(2, 1, 10));
		all.put("kp.contactMonths", new Range(6, 1, 24));
		all.put("kp.fullTestMonths", new Range(24, 6, 60));
		all.put("mf.coverageTarget", new Range(95, 50, 100));
		all.put("mf.coverageCritical", new Range(80, 10, 100));
		all.put("mf.lagPp", new Range(10, 1, 50));
		all.put("mf.privPhishResistFrom", Range.ofDays(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 12, 31)));
		all.put("bh.reviewMonths", new Range(12, 1, 24));
		// Directories report the last sign-in 9 to 14 days late, so less than 30 says
		// nothing.
		all.put("bh.dormantDays", new Range(90, 30, 365));
		all.put("bh.leaverHours", new Range(24, 1, 720));
		all.put("bh.minGlobalAdmins", new Range(2, 1, 10));
		all.put("bh.maxGlobalAdmins", new Range(5, 2, 50));
		all.put("in.lessonsDays", new Range(30, 7, 180));
		all.put("tv.trainingTarget", new Range(90, 10, 100));
		all.put("tv.auditMonths", new Range(12, 6, 36));
		all.put("tv.supplierHours", new Range(24, 1, 72));
		all.put("tv.controlMonths", new Range(24, 3, 48));
		all.put("tv.feedbackDays", new Range(60, 14, 365));
		all.put("tv.exceptionRenewals", new Range(2, 0, 5));
		all.put("fo.count", new Range(5, 1, 10));
		// Tenths: 30 is a score of 3.0.
		all.put("fo.minScore", new Range(30, 0, 1000));
		return all;
	}

	/**
	 * Which values a threshold may have.
	 *
	 * @param standard what it is where nothing is decided
	 * @param least the smallest that makes sense
	 * @param most the largest that makes sense
	 * @param date whether they are days, counted from 1970-01-01, and there may be none
	 */
	public record Range(int standard, int least, int most, boolean date) {

		/** No day: what a threshold that is one has where nothing is decided. */
		public static final int NO_DAY = 0;

		Range(int standard, int least, int most) {
			this(standard, least, most, false);
		}

		static Range ofDays(LocalDate first, LocalDate last) {
			return new Range(NO_DAY, (int) first.toEpochDay(), (int) last.toEpochDay(), true);
		}

		boolean allows(int value) {
			return (this.date && value == NO_DAY) || (value >= this.least && value <= this.most);
		}

		/** As people write it: a number, or a day; empty where there is none. */
		public String written(int value) {
			if (!this.date) {
				return String.valueOf(value);
			}
			return (value != NO_DAY) ? LocalDate.ofEpochDay(value).toString() : "";
		}

		/** For a text or the trail: numbers stay numbers. */
		Object told(int value) {
			return this.date ? written(value) : Integer.valueOf(value);
		}

	}

}
