package se.isms.rules;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Outcome;
import se.isms.core.evaluation.Severity;

/**
 * The outcome of one rule for one subject, or for all that are like it, and what the rule
 * said of it, if it fired.
 */
record Judged(Rule rule, Subject<?> subject, Fact fact, Outcome outcome, @Nullable Verdict verdict) {

	/** What the rule said of what fails. */
	Verdict said() {
		return Objects.requireNonNull(this.verdict);
	}

	/**
	 * The outcome for one of those that are like it. No exception makes a blocker go
	 * away.
	 */
	Outcome outcomeFor(Fact one, Set<UUID> exempted) {
		var excepted = this.outcome == Outcome.FAIL && exempted.contains(one.id())
				&& said().severity() != Severity.BLOCKER;
		return excepted ? Outcome.EXEMPTED : this.outcome;
	}

}
