package se.isms.core.evaluation;

import java.util.HashMap;
import java.util.Map;

/**
 * What might be decided about a rule.
 *
 * @param active whether it judges at all
 * @param thresholds by key; those that are not named stay as they are
 */
public record RuleChange(String rule, boolean active, Map<String, Integer> thresholds) implements PolicyChange {

	@Override
	public Policy in(Policy policy) {
		var switches = new HashMap<>(policy.switches());
		switches.put(this.rule, this.active);
		return new Policy(policy.parameters().with(this.thresholds), switches, policy.exceptions(),
				policy.localRules());
	}

}
