package se.isms.core.evaluation;

import java.util.List;
import java.util.Map;

/**
 * What a municipality has decided about the rules: thresholds, rules switched on or off,
 * exceptions, rules of its own.
 *
 * @param switches whether rules are on, by id; the others are as at first
 * @param localRules in the version that is in force
 */
public record Policy(Parameters parameters, Map<String, Boolean> switches, List<RuleException> exceptions,
		List<LocalRule> localRules) {

	public Policy(Parameters parameters, Map<String, Boolean> switches, List<RuleException> exceptions) {
		this(parameters, switches, exceptions, List.of());
	}

	public static Policy standard() {
		return new Policy(Parameters.standard(), Map.of(), List.of());
	}

	/** The same with these rules of its own. */
	public Policy with(List<LocalRule> rules) {
		return new Policy(this.parameters, this.switches, this.exceptions, List.copyOf(rules));
	}

	/** Core rules are on until they are switched off, extended ones the other way. */
	public boolean isOn(String rule, boolean extended) {
		return this.switches.getOrDefault(rule, !extended);
	}

}
