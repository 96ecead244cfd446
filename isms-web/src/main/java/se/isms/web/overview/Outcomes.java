package se.isms.web.overview;

import java.util.List;
import java.util.Set;

import se.isms.core.evaluation.RuleDefinition;
import se.isms.core.evaluation.Tally;

/**
 * A rule with its outcomes of the newest run.
 *
 * @param on whether it judges now
 */
record Outcomes(RuleDefinition rule, Tally total, boolean on) {

	static List<Outcomes> of(List<RuleDefinition> rules, List<Tally> tallies, Set<String> on) {
		return rules.stream()
			.map(rule -> new Outcomes(rule,
					tallies.stream()
						.filter(tally -> tally.rule().equals(rule.id()))
						.reduce(Tally.none(rule.id(), null), Tally::plus),
					on.contains(rule.id())))
			.toList();
	}

}
