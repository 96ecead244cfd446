package se.isms.core.incident;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * An incident as rules see it, with the moments that clocks run between.
 *
 * @param awareAt declared awareness: 24 and 72 hours run from here
 * @param significant betydande incident, CSL 2 kap. 5 §; none where nobody has assessed
 * @param earlyWarningAt when the 24-hour notice (upplysning) was submitted
 * @param notifiedAt when the 72-hour notification (incidentanmälan) was submitted
 * @param imyNotifiedAt when IMY was notified of a personal-data breach
 */
public record IncidentFact(UUID id, int version, UUID unitId, String label, @Nullable String category,
		@Nullable Integer severity, boolean personalData, @Nullable Boolean significant, @Nullable Instant occurredAt,
		@Nullable Instant detectedAt, @Nullable Instant awareAt, @Nullable Instant assessedAt,
		@Nullable Instant handledAt, @Nullable Instant closedAt, boolean ownerValid, boolean causeStated,
		boolean lessonsStated, @Nullable Instant earlyWarningAt, @Nullable Instant notifiedAt,
		@Nullable Instant situationAt, @Nullable Instant finalAt, @Nullable Instant imyNotifiedAt) implements Fact {
}
