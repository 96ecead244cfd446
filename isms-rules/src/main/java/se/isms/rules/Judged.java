package se.isms.rules;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.FindingKey;
import se.isms.core.evaluation.Outcome;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Step;

/**
 * What decided the outcome of one rule for one subject, or for all that are like it, and
 * what the rule said of it, if it fired.
 */
record Judged(Rule rule, Subject<?> subject, Fact fact, Step step, @Nullable Verdict verdict) {

	Outcome outcome() {
		return this.step.outcome();
	}

	/** What the rule said of what fails. */
	Verdict said() {
		return Objects.requireNonNull(this.verdict);
	}

	/**
	 * What decides for one of those that are like it. No exception makes a blocker go
	 * away.
	 */
	Step stepFor(Fact one, Set<Exempted> exempted) {
		var excepted = this.step == Step.FAILED && !exempted.isEmpty() && exempted.contains(Exempted.of(one))
				&& said().severity() != Severity.BLOCKER;
		return excepted ? Step.EXEMPTED : this.step;
	}

	/** The finding about one of those that are like it. */
	Finding findingOf(Fact one, Map<String, String> thresholds) {
		return new Finding(new FindingKey(this.rule.id(), this.subject.name(), one.id(), one.discriminator()),
				one.unitId(), one.label(), said().severity(), said().reason(), said().arguments(),
				Shown.of(one, this.subject.shows()), thresholds, 1, one.version());
	}

}
