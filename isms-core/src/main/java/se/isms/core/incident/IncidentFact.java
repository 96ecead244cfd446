package se.isms.core.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

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

	/** The earliest that tells when the municipality knew; none without any time. */
	public @Nullable Instant knownAt() {
		if (this.awareAt != null) {
			return this.awareAt;
		}
		return (this.detectedAt != null) ? this.detectedAt : this.occurredAt;
	}

	public boolean knownBefore(Instant moment) {
		var known = knownAt();
		return known != null && known.isBefore(moment);
	}

	/** Assessed as significant, or grave or ungraded and not assessed. */
	public boolean possiblySignificant() {
		return (this.significant != null) ? this.significant : (this.severity == null || grave());
	}

	/** Severity 3 or 4 of 4. */
	public boolean grave() {
		return this.severity != null && this.severity >= 3;
	}

	/** Whether it occurred, was detected, became known and was closed in that order. */
	public boolean inOrder() {
		return inOrder(this.occurredAt, this.detectedAt) && inOrder(this.detectedAt, this.awareAt)
				&& inOrder(this.awareAt, this.closedAt);
	}

	public boolean hasTimeAfter(Instant now) {
		return Stream.of(this.occurredAt, this.detectedAt, this.awareAt, this.closedAt)
			.anyMatch(time -> time != null && time.isAfter(now));
	}

	/**
	 * The last day for the final report; none while nobody knows when the clock started,
	 * and none while the incident goes on and a situation report was given in time.
	 */
	public @Nullable LocalDate finalReportDue() {
		return Clocks.finalReportDue(this.awareAt, this.notifiedAt, this.situationAt, this.handledAt);
	}

	private static boolean inOrder(@Nullable Instant one, @Nullable Instant next) {
		return one == null || next == null || !one.isAfter(next);
	}

}
