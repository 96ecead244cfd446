package se.isms.core.incident;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** An incident as the database lists it, before its clocks are read. */
record ListedIncident(UUID id, String number, String title, UUID unitId, String unit, @Nullable String owner,
		@Nullable String category, @Nullable Integer severity, boolean personalData, @Nullable Boolean significant,
		@Nullable Instant detectedAt, @Nullable Instant awareAt, @Nullable Instant handledAt,
		@Nullable Instant closedAt, @Nullable Instant earlyWarningAt, @Nullable Instant notifiedAt,
		@Nullable Instant situationAt, @Nullable Instant finalAt, @Nullable Instant imyNotifiedAt) {

	IncidentRow on(Instant now) {
		var next = new Deadlines(this.awareAt, Boolean.TRUE.equals(this.significant), this.personalData, this.handledAt,
				this.earlyWarningAt, this.notifiedAt, this.situationAt, this.finalAt, this.imyNotifiedAt)
			.next()
			.orElse(null);
		return new IncidentRow(this.id, this.number, this.title, this.unitId, this.unit, this.owner, this.category,
				this.severity, this.personalData, this.significant, this.detectedAt, this.awareAt, this.handledAt,
				this.closedAt, next, (next != null) ? next.hoursLeft(now) : null);
	}

}
