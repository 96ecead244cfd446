package se.isms.web.overview;

import java.util.List;

import se.isms.core.evaluation.RuleDefinition;
import se.isms.core.evaluation.Tally;

/** A rule with its outcomes of the newest run. */
record Outcomes(RuleDefinition rule, Tally total) {

	static List<Outcomes> of(List<RuleDefinition> rules, List<Tally> tallies) {
		return rules.stream()
			.map(rule -> new Outcomes(rule,
					tallies.stream()
						.filter(tally -> tally.rule().equals(rule.id()))
						.reduce(Tally.none(rule.id(), null), Tally::plus)))
			.toList();
	}

}
