package se.isms.web.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import se.isms.core.evaluation.ParameterSet;
import se.isms.core.evaluation.Parameters;
import se.isms.core.evaluation.RuleChange;
import se.isms.core.evaluation.RuleDefinition;
import se.isms.core.shared.Refused;

/**
 * What is typed about a rule, as it was typed.
 *
 * @param values of its thresholds, by key
 * @param version of the thresholds that were looked at
 */
record TypedPolicy(boolean active, Map<String, String> values, String reason, int version) {

	/** As if what is decided had been typed. */
	static TypedPolicy decided(RuleDefinition rule, boolean active, ParameterSet set) {
		var values = new TreeMap<String, String>();
		rule.parameters().forEach(key -> values.put(key, Parameters.range(key).written(set.parameters().get(key))));
		return new TypedPolicy(active, values, "", set.version());
	}

	static TypedPolicy of(RuleDefinition rule, Map<String, String> typed) {
		var values = new TreeMap<String, String>();
		rule.parameters().forEach(key -> values.put(key, typed.getOrDefault(key, "").strip()));
		var version = typed.getOrDefault("version", "");
		return new TypedPolicy(typed.containsKey("active"), values, typed.getOrDefault("reason", ""),
				version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1);
	}

	/** What it means. What is no whole number, or no day, is refused at its field. */
	RuleChange change(RuleDefinition rule) {
		var thresholds = new HashMap<String, Integer>();
		this.values.forEach((key, value) -> thresholds.put(key,
				Parameters.range(key).date() ? day(key, value) : number(key, value)));
		return new RuleChange(rule.id(), this.active, thresholds);
	}

	TypedPolicy seeing(int newest) {
		return new TypedPolicy(this.active, this.values, this.reason, newest);
	}

	private static int day(String key, String value) {
		if (value.isEmpty()) {
			return Parameters.Range.NO_DAY;
		}
		try {
			return (int) LocalDate.parse(value, DateTimeFormatter.ISO_LOCAL_DATE).toEpochDay();
		}
		catch (DateTimeParseException ex) {
			throw new Refused("refused.threshold-no-day").at(key);
		}
	}

	private static int number(String key, String value) {
		if (!value.matches("\\d{1,6}")) {
			throw new Refused("refused.threshold-no-number").at(key);
		}
		return Integer.parseInt(value);
	}

}
