package se.isms.core.evaluation;

import java.util.Map;
import java.util.TreeMap;

/**
 * The thresholds of the rules, by key. What a municipality has not set has its default.
 */
public record Parameters(Map<String, Integer> values) {

	/** Defaults and sensible ranges: {@code reference} is {default, least, most}. */
	private static final Map<String, int[]> REFERENCE = reference();

	public Parameters {
		values.forEach(Parameters::check);
		values = Map.copyOf(values);
	}

	public static Parameters standard() {
		return new Parameters(Map.of());
	}

	public int get(String key) {
		var value = this.values.get(key);
		return (value != null) ? value : range(key)[0];
	}

	public static Iterable<String> keys() {
		return REFERENCE.keySet();
	}

	private static void check(String key, int value) {
		var range = range(key);
		if (value < range[1] || value > range[2]) {
			throw new ParameterOutOfRange(key, value, range[1], range[2]);
		}
	}

	private static int[] range(String key) {
		var range = REFERENCE.get(key);
		if (range == null) {
			throw new IllegalArgumentException("no parameter " + key);
		}
		return range;
	}

	private static Map<String, int[]> reference() {
		var all = new TreeMap<String, int[]>();
		all.put("ra.maxAgeMonths", new int[] { 12, 3, 36 });
		all.put("ra.acceptMaxMonths", new int[] { 12, 1, 36 });
		all.put("kp.critical", new int[] { 3, 2, 4 });
		all.put("kp.premiseDays", new int[] { 30, 7, 365 });
		all.put("kp.reviewMonths", new int[] { 12, 3, 36 });
		all.put("kp.exerciseMonths", new int[] { 12, 3, 36 });
		all.put("mf.coverageTarget", new int[] { 95, 50, 100 });
		all.put("mf.coverageCritical", new int[] { 80, 10, 100 });
		all.put("mf.lagPp", new int[] { 10, 1, 50 });
		all.put("bh.reviewMonths", new int[] { 12, 1, 24 });
		// Directories report the last sign-in 9 to 14 days late, so less than 30 says
		// nothing.
		all.put("bh.dormantDays", new int[] { 90, 30, 365 });
		all.put("bh.leaverHours", new int[] { 24, 1, 720 });
		all.put("in.lessonsDays", new int[] { 30, 7, 180 });
		all.put("tv.trainingTarget", new int[] { 90, 10, 100 });
		all.put("tv.auditMonths", new int[] { 12, 6, 36 });
		all.put("tv.supplierHours", new int[] { 24, 1, 72 });
		all.put("tv.controlMonths", new int[] { 24, 3, 48 });
		all.put("fo.count", new int[] { 5, 1, 10 });
		// Tenths: 30 is a score of 3.0.
		all.put("fo.minScore", new int[] { 30, 0, 1000 });
		return all;
	}

}
