package se.isms.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Explanation;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.FindingKey;
import se.isms.core.evaluation.Parameters;
import se.isms.core.evaluation.Policy;
import se.isms.core.evaluation.RuleException;
import se.isms.core.evaluation.Step;
import se.isms.core.evaluation.Tally;

/**
 * Derives the outcome of each rule for each subject from what the catalogue declares and
 * what fired: does not apply, cannot be judged, is exempted, fails, or else passes.
 */
final class Judgement {

	private static final Comparator<Tally> BY_RULE_AND_UNIT = Comparator.comparing(Tally::rule)
		.thenComparing(tally -> String.valueOf(tally.unitId()));

	/** Equally severe ones in an order that does not hang on that of the facts. */
	private static final Comparator<Finding> SEVEREST = Comparator.comparing(Finding::severity)
		.thenComparing(Finding::reason)
		.thenComparing(Finding::label)
		.thenComparing(finding -> String.join("|", finding.arguments()))
		.thenComparing(finding -> finding.facts().toString())
		.thenComparing(finding -> String.valueOf(finding.unitId()))
		.thenComparing(Finding::version);

	private final Policy policy;

	private final Terms terms;

	private final Map<Rule, Optional<LocalDate>> inForceFrom = new HashMap<>();

	private final List<Finding> findings = new ArrayList<>();

	private final List<Tally> tallies = new ArrayList<>();

	Judgement(Policy policy, Terms terms) {
		this.policy = policy;
		this.terms = terms;
	}

	void judge(Rule[] rules, Fired fired) {
		for (var rule : rules) {
			var found = new ArrayList<Finding>();
			var counted = new HashMap<@Nullable UUID, Tally>();
			for (var subject : rule.spec().subjects()) {
				var outcomes = outcomes(rule, subject, fired);
				found.addAll(outcomes.findings());
				outcomes.tallies().forEach(tally -> counted.merge(tally.unitId(), tally, Tally::plus));
			}
			this.findings.addAll(oneOfEachKey(found));
			this.tallies.addAll(counted.values());
		}
	}

	/** What the rule makes of one of the facts. */
	Judged judge(Rule rule, Subject<?> subject, Fact fact, Fired fired) {
		var crowd = fired.facts().crowd(subject.type());
		var like = crowd.kinds().get(crowd.kindOf(fact));
		var judged = kind(rule, subject, like, fired.verdicts().of(rule).get(like));
		return new Judged(rule, subject, fact, judged.stepFor(fact, exempted(rule, subject)), judged.verdict());
	}

	Explanation explain(Rule rule, Subject<?> subject, Fact fact, Fired fired) {
		var judged = judge(rule, subject, fact, fired);
		var thresholds = thresholds(rule);
		var found = judged.step() == Step.FAILED || judged.step() == Step.EXEMPTED;
		return new Explanation(rule.id(), subject.name(), fact.unitId(), fact.label(), judged.step(),
				Shown.of(fact, subject.shows()), thresholds, day(judged),
				found ? judged.findingOf(fact, thresholds) : null);
	}

	/** What was found so far, for rules that judge what became of it. */
	Facts found() {
		return Facts.of(this.findings.stream().map(FoundFact::of).toList());
	}

	Evaluation evaluation() {
		this.findings.sort(Comparator.comparing((Finding finding) -> finding.key().rule())
			.thenComparing(Finding::label)
			.thenComparing(finding -> finding.key().id()));
		this.tallies.sort(BY_RULE_AND_UNIT);
		return new Evaluation(List.copyOf(this.findings), List.copyOf(this.tallies));
	}

	private <F extends Fact> Outcomes<F> outcomes(Rule rule, Subject<F> subject, Fired fired) {
		var crowd = fired.facts().crowd(subject.type());
		var said = fired.verdicts().of(rule);
		var kinds = crowd.kinds()
			.stream()
			.map(kind -> kind(rule, subject, kind, said.get(kind)))
			.toArray(Judged[]::new);
		return new Outcomes<>(rule, subject, crowd, thresholds(rule)).of(kinds, exempted(rule, subject));
	}

	private Judged kind(Rule rule, Subject<?> subject, Fact fact, @Nullable Verdict verdict) {
		return new Judged(rule, subject, fact, step(rule, subject, fact, verdict), verdict);
	}

	private Step step(Rule rule, Subject<?> subject, Fact fact, @Nullable Verdict verdict) {
		if (!this.policy.isOn(rule.id(), rule.spec().extended())) {
			return Step.SWITCHED_OFF;
		}
		var from = inForceFrom(rule, subject);
		if (from != null && subject.judgedOn(fact, this.terms.today()).isBefore(from)) {
			return Step.NOT_IN_FORCE;
		}
		if (!subject.appliesTo(fact, this.terms)) {
			return Step.NOT_ABOUT_IT;
		}
		var hindrance = subject.hindrance(fact, this.terms);
		if (hindrance != null) {
			return hindrance;
		}
		return (verdict != null) ? Step.FAILED : Step.PASSED;
	}

	private @Nullable LocalDate inForceFrom(Rule rule, Subject<?> subject) {
		var statute = subject.statute();
		return (statute != null) ? statute.inForceFrom()
				: this.inForceFrom.computeIfAbsent(rule, asked -> Optional.ofNullable(asked.spec().inForceFrom()))
					.orElse(null);
	}

	private @Nullable LocalDate day(Judged judged) {
		return switch (judged.step()) {
			case NOT_IN_FORCE -> inForceFrom(judged.rule(), judged.subject());
			case EXEMPTED ->
				exceptions(judged.rule()).filter(one -> Exempted.of(one).equals(Exempted.of(judged.fact())))
					.map(RuleException::validUntil)
					.max(Comparator.naturalOrder())
					.orElse(null);
			default -> null;
		};
	}

	/**
	 * Whom an exception covers. None makes a statute go away, or what is found about
	 * exceptions.
	 */
	private Set<Exempted> exempted(Rule rule, Subject<?> subject) {
		if (rule.spec().statutory() || subject.statute() != null || rule.spec().judgesFindings()) {
			return Set.of();
		}
		return exceptions(rule).map(Exempted::of).collect(Collectors.toUnmodifiableSet());
	}

	private Stream<RuleException> exceptions(Rule rule) {
		return this.policy.exceptions()
			.stream()
			.filter(exception -> exception.rule().equals(rule.id()) && exception.covers(this.terms.today()));
	}

	private Map<String, String> thresholds(Rule rule) {
		var values = new LinkedHashMap<String, String>();
		rule.spec().parameters().forEach(key -> values.put(key, Parameters.range(key).written(this.terms.get(key))));
		return values;
	}

	/** Of facts that say different things of the same object, the severest counts. */
	private static Collection<Finding> oneOfEachKey(List<Finding> found) {
		var byKey = new LinkedHashMap<FindingKey, Finding>();
		found.forEach(finding -> byKey.merge(finding.key(), finding, BinaryOperator.minBy(SEVEREST)));
		return byKey.values();
	}

}
