package se.isms.core.evaluation;

import java.time.Instant;
import java.util.UUID;

/** A finished run. */
public record RunRow(UUID id, Instant asOf, Instant finishedAt) {
}
