package se.isms.core.evaluation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How many open findings of a severity a department has from a rule.
 *
 * @param oldest when the oldest of them was first seen
 */
public record FindingCount(@Nullable UUID unitId, String rule, Severity severity, int count, Instant oldest) {
}
