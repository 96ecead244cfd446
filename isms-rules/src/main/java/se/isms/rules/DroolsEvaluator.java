package se.isms.rules;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.drools.ruleunits.api.RuleUnitProvider;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Evaluator;
import se.isms.core.evaluation.Explanation;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Policy;

/**
 * Fires the rule unit of each domain over the facts and derives the five outcomes. Needs
 * no Spring, no database and no clock.
 */
public final class DroolsEvaluator implements Evaluator {

	private static final Facts NOTHING = Facts.of();

	private final List<Domain> domains = Domain.all();

	@Override
	public Evaluation evaluate(Facts facts, Policy policy, AsOf asOf) {
		var terms = new Terms(policy.parameters(), asOf);
		var judgement = new Judgement(policy, terms);
		for (var domain : this.domains) {
			var found = domain.readsFindings() ? judgement.found() : NOTHING;
			judgement.judge(domain.rules(), fire(domain, facts, found, terms));
		}
		return judgement.evaluation();
	}

	@Override
	public List<Explanation> explain(Facts facts, Policy policy, AsOf asOf, UUID subject) {
		var terms = new Terms(policy.parameters(), asOf);
		var judgement = new Judgement(policy, terms);
		return this.domains.stream()
			.flatMap(domain -> explain(domain, judgement, facts, terms, subject))
			.sorted(Comparator.comparing(Explanation::rule).thenComparing(Explanation::subjectType))
			.toList();
	}

	private Stream<Explanation> explain(Domain domain, Judgement judgement, Facts facts, Terms terms, UUID subject) {
		var about = domain.judged()
			.flatMap(type -> facts.of(type).stream().filter(fact -> fact.id().equals(subject)))
			.toList();
		if (about.isEmpty()) {
			return Stream.empty();
		}
		var fired = fire(domain, facts, found(domain, judgement, facts, terms), terms);
		return Stream.of(domain.rules())
			.flatMap(rule -> rule.spec()
				.subjects()
				.stream()
				.flatMap(type -> about.stream()
					.filter(type.type()::isInstance)
					.map(fact -> judgement.explain(rule, type, fact, fired))));
	}

	/** What one rule says of one subject among all facts. */
	Judged judge(Rule rule, Fact fact, Facts facts, Policy policy, AsOf asOf) {
		var terms = new Terms(policy.parameters(), asOf);
		var subject = rule.spec().subjectOf(fact);
		var judgement = new Judgement(policy, terms);
		var domain = Domain.of(rule);
		var fired = fire(domain, facts, found(domain, judgement, facts, terms), terms);
		return judgement.judge(rule, subject, fact, fired);
	}

	/** What the other domains find, where this one reads it. */
	private Facts found(Domain reader, Judgement judgement, Facts facts, Terms terms) {
		if (!reader.readsFindings()) {
			return NOTHING;
		}
		this.domains.stream()
			.filter(domain -> !domain.readsFindings())
			.forEach(domain -> judgement.judge(domain.rules(), fire(domain, facts, NOTHING, terms)));
		return judgement.found();
	}

	private static Fired fire(Domain domain, Facts facts, Facts found, Terms terms) {
		var fired = new Fired(facts.toldBy(domain.toldBy()), new Verdicts());
		var unit = domain.unit().apply(terms, fired.verdicts());
		unit.load(fired.facts());
		unit.load(found);
		try (var instance = RuleUnitProvider.get().createRuleUnitInstance(unit)) {
			instance.fire();
		}
		return fired;
	}

}
