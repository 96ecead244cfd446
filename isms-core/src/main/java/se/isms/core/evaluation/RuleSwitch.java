package se.isms.core.evaluation;

import java.time.Instant;

/** That a rule was switched on or off: by whom, when and why. */
public record RuleSwitch(String rule, boolean active, String reason, String author, Instant at) {
}
