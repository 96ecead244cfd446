package se.isms.core.workshop;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A workshop as a list shows it.
 *
 * @param analysis the title of the analysis
 */
public record WorkshopRow(UUID id, UUID analysisId, String analysis, UUID unitId, String unit, boolean anonymous,
		String openedBy, Instant openedAt, Instant endsAt, @Nullable Instant endedAt) {
}
