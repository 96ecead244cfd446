package se.isms.core.evaluation;

import java.util.List;
import java.util.Map;

/**
 * What a municipality has decided about the rules: thresholds, rules switched on or off,
 * exceptions.
 *
 * @param switches whether rules are on, by id; the others are as at first
 */
public record Policy(Parameters parameters, Map<String, Boolean> switches, List<RuleException> exceptions) {

	public static Policy standard() {
		return new Policy(Parameters.standard(), Map.of(), List.of());
	}

	/** Core rules are on until they are switched off, extended ones the other way. */
	public boolean isOn(String rule, boolean extended) {
		return this.switches.getOrDefault(rule, !extended);
	}

}
