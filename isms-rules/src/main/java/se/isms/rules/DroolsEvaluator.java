package se.isms.rules;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.drools.ruleunits.api.RuleUnitProvider;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Evaluator;
import se.isms.core.evaluation.Explanation;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Policy;
import se.isms.rules.local.OwnRules;

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
		var judgement = judgedFacts(facts, policy, terms);
		this.domains.stream().filter(Domain::readsFindings).forEach(domain -> {
			var found = domain.judgesSomeOf(facts) ? judgement.found() : NOTHING;
			judgement.judge(domain.rules(), fire(domain, facts, found, terms));
		});
		return judgement.evaluation();
	}

	@Override
	public List<Explanation> explain(Facts facts, Policy policy, AsOf asOf, UUID subject) {
		var terms = new Terms(policy.parameters(), asOf);
		var judgement = new Judgement(policy, terms);
		var own = OwnRules.of(policy.localRules());
		var standard = this.domains.stream()
			.flatMap(domain -> explain(domain.rules(),
					() -> fire(domain, facts, found(domain, facts, policy, terms), terms), judgement, facts, subject));
		return Stream.concat(standard, explain(own.rules(), () -> fire(own, facts, terms), judgement, facts, subject))
			.sorted(Comparator.comparing(Explanation::rule).thenComparing(Explanation::subjectType))
			.toList();
	}

	private static Stream<Explanation> explain(Rule[] rules, Supplier<Fired> fire, Judgement judgement, Facts facts,
			UUID subject) {
		var about = Stream.of(rules)
			.flatMap(rule -> rule.spec().subjects().stream())
			.<Class<? extends Fact>>map(Subject::type)
			.distinct()
			.flatMap(type -> facts.of(type).stream().filter(fact -> fact.id().equals(subject)))
			.toList();
		if (about.isEmpty()) {
			return Stream.empty();
		}
		var fired = fire.get();
		return Stream.of(rules)
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
		var domain = Domain.of(rule);
		var fired = fire(domain, facts, found(domain, facts, policy, terms), terms);
		return new Judgement(policy, terms).judge(rule, subject, fact, fired);
	}

	/** What the rules find that read nothing but facts, those of one's own among them. */
	private Judgement judgedFacts(Facts facts, Policy policy, Terms terms) {
		var judgement = new Judgement(policy, terms);
		this.domains.stream()
			.filter(domain -> !domain.readsFindings())
			.forEach(domain -> judgement.judge(domain.rules(), fire(domain, facts, NOTHING, terms)));
		var own = OwnRules.of(policy.localRules());
		judgement.judge(own.rules(), fire(own, facts, terms));
		return judgement;
	}

	/** What the other rules find, where those of this domain read it. */
	private Facts found(Domain reader, Facts facts, Policy policy, Terms terms) {
		return reader.readsFindings() ? judgedFacts(facts, policy, terms).found() : NOTHING;
	}

	private static Fired fire(OwnRules own, Facts facts, Terms terms) {
		var told = facts.toldBy(own.toldBy());
		return new Fired(told, own.fire(told, terms));
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
