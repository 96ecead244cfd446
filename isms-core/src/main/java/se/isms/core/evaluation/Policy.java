package se.isms.core.evaluation;

import java.util.List;
import java.util.Set;

/**
 * What a municipality has decided about the rules: thresholds, rules switched off,
 * exceptions.
 */
public record Policy(Parameters parameters, Set<String> switchedOff, List<RuleException> exceptions) {

	public static Policy standard() {
		return new Policy(Parameters.standard(), Set.of(), List.of());
	}

}
