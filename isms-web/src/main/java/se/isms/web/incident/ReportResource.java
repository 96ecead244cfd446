package se.isms.web.incident;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.incident.RegulatoryReport;
import se.isms.core.incident.Track;

/** A report to an authority. */
record ReportResource(UUID id, UUID incidentId, Track track, RegulatoryReport.Stage stage, Instant submittedAt,
		String receiver, @Nullable String reference) {
}
