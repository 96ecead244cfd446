package se.isms.web.incident;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** An incident. */
record IncidentResource(UUID id, UUID unitId, String number, String title, @Nullable String category,
		@Nullable Integer severity, boolean confidentiality, boolean integrity, boolean availability,
		boolean personalData, @Nullable Boolean significant, @Nullable Instant occurredAt, @Nullable Instant detectedAt,
		@Nullable Instant awareAt, @Nullable Instant assessedAt, @Nullable Instant handledAt,
		@Nullable Instant closedAt, @Nullable UUID ownerId, @Nullable String cause, @Nullable String lessons,
		int version) {
}
