package se.isms.rules;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Outcome;

/**
 * The outcome of one rule for one subject, and what the rule said of it, if it fired.
 */
record Judged(Rule rule, Subject<?> subject, Fact fact, Outcome outcome, @Nullable Verdict verdict) {
}
