package se.isms.web.evaluation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.StoredFinding;

/** A finding, with its sentence in the language of the reader. */
public record FindingResource(UUID id, String rule, String title, String text, String subjectType, UUID subjectId,
		@Nullable UUID unitId, @Nullable String unit, String label, Severity severity, String reason,
		StoredFinding.State state, Instant firstSeen, Instant lastSeen, int count) {
}
