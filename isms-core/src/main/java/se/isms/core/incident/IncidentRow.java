package se.isms.core.incident;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of the incident register.
 *
 * @param next the earliest statutory deadline that nothing has been submitted for
 * @param hoursLeft until then, below zero when it has passed
 */
public record IncidentRow(UUID id, String number, String title, UUID unitId, String unit, @Nullable String owner,
		@Nullable String category, @Nullable Integer severity, boolean personalData, @Nullable Boolean significant,
		@Nullable Instant detectedAt, @Nullable Instant awareAt, @Nullable Instant handledAt,
		@Nullable Instant closedAt, @Nullable Deadline next, @Nullable Long hoursLeft) {
}
