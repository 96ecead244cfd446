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
import java.util.UUID;
import java.util.function.BinaryOperator;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.FindingKey;
import se.isms.core.evaluation.Outcome;
import se.isms.core.evaluation.Parameters;
import se.isms.core.evaluation.Policy;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Tally;

/**
 * Derives the outcome of each rule for each subject from what the catalogue declares and
 * what fired: does not apply, cannot be judged, is exempted, fails, or else passes.
 */
final class Judgement {

	/** The department of subjects that belong to none. */
	private static final UUID WHOLE = new UUID(0, 0);

	private static final Comparator<Tally> BY_RULE_AND_UNIT = Comparator.comparing(Tally::rule)
		.thenComparing(tally -> String.valueOf(tally.unitId()));

	/** Equally severe ones in an order that does not hang on that of the facts. */
	private static final Comparator<Finding> SEVEREST = Comparator.comparing(Finding::severity)
		.thenComparing(Finding::reason)
		.thenComparing(Finding::label)
		.thenComparing(finding -> String.join("|", finding.arguments()))
		.thenComparing(finding -> finding.facts().toString());

	private final Facts facts;

	private final Policy policy;

	private final Terms terms;

	private final Map<Rule, Optional<LocalDate>> inForceFrom = new HashMap<>();

	private final List<Finding> findings = new ArrayList<>();

	private final Map<String, Map<UUID, Tally>> tallies = new LinkedHashMap<>();

	Judgement(Facts facts, Policy policy, Terms terms) {
		this.facts = facts;
		this.policy = policy;
		this.terms = terms;
	}

	void judge(Rule[] rules, Verdicts verdicts) {
		for (var rule : rules) {
			var found = new ArrayList<Finding>();
			for (var subject : rule.spec().subjects()) {
				for (var fact : this.facts.of(subject.type())) {
					keep(judge(rule, subject, fact, verdicts), found);
				}
			}
			this.findings.addAll(rule.spec().folded() ? Fold.byCause(found) : oneOfEachKey(found));
		}
	}

	Judged judge(Rule rule, Subject<?> subject, Fact fact, Verdicts verdicts) {
		var verdict = verdicts.of(rule, fact).orElse(null);
		return new Judged(rule, subject, fact, outcome(rule, subject, fact, verdict), verdict);
	}

	Evaluation evaluation() {
		this.findings.sort(Comparator.comparing((Finding finding) -> finding.key().rule())
			.thenComparing(Finding::label)
			.thenComparing(finding -> finding.key().id()));
		var counted = this.tallies.values()
			.stream()
			.flatMap(byUnit -> byUnit.values().stream())
			.sorted(BY_RULE_AND_UNIT)
			.toList();
		return new Evaluation(List.copyOf(this.findings), counted);
	}

	private void keep(Judged judged, List<Finding> found) {
		count(judged.rule(), judged.fact(), judged.outcome());
		if (judged.outcome() == Outcome.FAIL && judged.verdict() != null) {
			found.add(finding(judged.subject(), judged.verdict()));
		}
	}

	private Outcome outcome(Rule rule, Subject<?> subject, Fact fact, @Nullable Verdict verdict) {
		if (!inForce(rule, subject, fact) || !subject.appliesTo(fact, this.terms)) {
			return Outcome.NOT_APPLICABLE;
		}
		if (!subject.isJudgeable(fact, this.terms)) {
			return Outcome.NOT_EVALUATED;
		}
		if (verdict == null) {
			return Outcome.PASS;
		}
		return isExempted(rule, subject, verdict) ? Outcome.EXEMPTED : Outcome.FAIL;
	}

	private boolean inForce(Rule rule, Subject<?> subject, Fact fact) {
		var statute = subject.statute();
		var from = (statute != null) ? statute.inForceFrom()
				: this.inForceFrom.computeIfAbsent(rule, asked -> Optional.ofNullable(asked.spec().inForceFrom()))
					.orElse(null);
		return (from == null || !subject.judgedOn(fact, this.terms.today()).isBefore(from))
				&& this.policy.isOn(rule.id(), rule.spec().extended());
	}

	/** Of facts that say different things of the same object, the severest counts. */
	private static Collection<Finding> oneOfEachKey(List<Finding> found) {
		var byKey = new LinkedHashMap<FindingKey, Finding>();
		found.forEach(finding -> byKey.merge(finding.key(), finding, BinaryOperator.minBy(SEVEREST)));
		return byKey.values();
	}

	/** No exception makes a statute or a blocker go away. */
	private boolean isExempted(Rule rule, Subject<?> subject, Verdict verdict) {
		if (rule.spec().statutory() || subject.statute() != null || verdict.severity() == Severity.BLOCKER) {
			return false;
		}
		return this.policy.exceptions()
			.stream()
			.anyMatch(exception -> exception.rule().equals(rule.id())
					&& exception.subjectId().equals(verdict.subject().id()) && exception.covers(this.terms.today()));
	}

	private void count(Rule rule, Fact fact, Outcome outcome) {
		var unit = fact.unitId();
		this.tallies.computeIfAbsent(rule.id(), id -> new LinkedHashMap<>())
			.merge((unit != null) ? unit : WHOLE, Tally.none(rule.id(), unit).plus(outcome), Tally::plus);
	}

	private Finding finding(Subject<?> subject, Verdict verdict) {
		var fact = verdict.subject();
		var rule = verdict.rule();
		return new Finding(new FindingKey(rule.id(), subject.name(), fact.id(), fact.discriminator()), fact.unitId(),
				fact.label(), verdict.severity(), verdict.reason(), verdict.arguments(),
				Shown.of(fact, subject.shows()), thresholds(rule), 1);
	}

	private Map<String, String> thresholds(Rule rule) {
		var values = new LinkedHashMap<String, String>();
		rule.spec().parameters().forEach(key -> values.put(key, Parameters.range(key).written(this.terms.get(key))));
		return values;
	}

}
