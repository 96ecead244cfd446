package se.isms.core.evaluation;

import java.time.Instant;

/** That a rule was switched off, or on again: by whom, when and why. */
public record RuleSwitch(String rule, boolean active, String reason, String author, Instant at) {
}
