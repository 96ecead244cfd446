package se.isms.core.evaluation;

import java.util.HashSet;
import java.util.Map;

/**
 * What might be decided about a rule.
 *
 * @param active whether it judges at all
 * @param thresholds by key; those that are not named stay as they are
 */
public record RuleChange(String rule, boolean active, Map<String, Integer> thresholds) {

	/** The policy once it is decided. */
	Policy in(Policy policy) {
		var off = new HashSet<>(policy.switchedOff());
		if (this.active) {
			off.remove(this.rule);
		}
		else {
			off.add(this.rule);
		}
		return new Policy(policy.parameters().with(this.thresholds), off, policy.exceptions());
	}

}
