package se.isms.core.evaluation;

import java.util.UUID;

/** A run of all rules over the municipality: on what, and what came of it. */
public record RuleRun(UUID id, AsOf asOf, Facts facts, Evaluation evaluation) {
}
