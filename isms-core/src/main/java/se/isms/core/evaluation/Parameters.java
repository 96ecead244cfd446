package se.isms.core.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import se.isms.core.shared.Refused;

/**
 * The thresholds of the rules, by key. What a municipality has not set has its default.
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
		if (value < range.least() || value > range.most()) {
			throw new Refused("refused.parameter-out-of-range", value, range.least(), range.most()).at(key);
		}
	}

	private static Map<String, Range> reference() {
		var all = new TreeMap<String, Range>();
		all.put("ra.maxAgeMonths", new Range(12, 3, 36));
		all.put("ra.acceptMaxMonths", new Range(12, 1, 36));
		all.put("kp.critical", new Range(3, 2, 4));
		all.put("kp.premiseDays", new Range(30, 7, 365));
		all.put("kp.reviewMonths", new Range(12, 3, 36));
		all.put("kp.exerciseMonths", new Range(12, 3, 36));
		all.put("mf.coverageTarget", new Range(95, 50, 100));
		all.put("mf.coverageCritical", new Range(80, 10, 100));
		all.put("mf.lagPp", new Range(10, 1, 50));
		all.put("bh.reviewMonths", new Range(12, 1, 24));
		// Directories report the last sign-in 9 to 14 days late, so less than 30 says
		// nothing.
		all.put("bh.dormantDays", new Range(90, 30, 365));
		all.put("bh.leaverHours", new Range(24, 1, 720));
		all.put("in.lessonsDays", new Range(30, 7, 180));
		all.put("tv.trainingTarget", new Range(90, 10, 100));
		all.put("tv.auditMonths", new Range(12, 6, 36));
		all.put("tv.supplierHours", new Range(24, 1, 72));
		all.put("tv.controlMonths", new Range(24, 3, 48));
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
	 */
	public record Range(int standard, int least, int most) {
	}

}
