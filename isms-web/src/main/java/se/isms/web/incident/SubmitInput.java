package se.isms.web.incident;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.incident.RegulatoryReport;
import se.isms.core.incident.Track;

/** What was submitted to an authority, when, and what the authority calls it. */
record SubmitInput(@NotNull Track track, @NotNull RegulatoryReport.Stage stage, @NotNull Instant submittedAt,
		@Size(max = 200) @Nullable String reference) {
}
