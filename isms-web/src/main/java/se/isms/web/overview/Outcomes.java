package se.isms.web.overview;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import se.isms.core.evaluation.RuleCatalogue;
import se.isms.core.evaluation.RuleDefinition;
import se.isms.core.evaluation.Tally;

/**
 * A rule with its outcomes of the newest run.
 *
 * @param title of the rule
 * @param on whether it judges now
 */
record Outcomes(RuleDefinition rule, String title, Tally total, boolean on) {

	static List<Outcomes> of(RuleCatalogue rules, List<Tally> tallies, Set<String> on, Locale language) {
		return rules.rules()
			.stream()
			.map(rule -> new Outcomes(rule, rules.title(rule.id(), language), Tally.total(tallies, rule.id()),
					on.contains(rule.id())))
			.toList();
	}

}
