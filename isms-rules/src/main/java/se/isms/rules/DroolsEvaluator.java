package se.isms.rules;

import java.util.List;

import org.drools.ruleunits.api.RuleUnitProvider;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Evaluator;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Policy;

/**
 * Fires the rule unit of each domain over the facts and derives the five outcomes. Needs
 * no Spring, no database and no clock.
 */
public final class DroolsEvaluator implements Evaluator {

	private final List<Domain> domains = Domain.all();

	@Override
	public Evaluation evaluate(Facts facts, Policy policy, AsOf asOf) {
		var terms = new Terms(policy.parameters(), asOf);
		var judgement = new Judgement(facts, policy, terms);
		for (var domain : this.domains) {
			judgement.judge(domain.rules(), fire(domain, facts, terms));
		}
		return judgement.evaluation();
	}

	/** What one rule says of one subject among all facts. */
	Judged judge(Rule rule, Fact fact, Facts facts, Policy policy, AsOf asOf) {
		var terms = new Terms(policy.parameters(), asOf);
		var subject = rule.spec().subjectOf(fact);
		var verdicts = fire(Domain.of(rule), facts, terms);
		return new Judgement(facts, policy, terms).judge(rule, subject, fact, verdicts);
	}

	private static Verdicts fire(Domain domain, Facts facts, Terms terms) {
		var verdicts = new Verdicts();
		var unit = domain.unit().apply(terms, verdicts);
		unit.load(facts);
		try (var instance = RuleUnitProvider.get().createRuleUnitInstance(unit)) {
			instance.fire();
		}
		return verdicts;
	}

}
