package se.isms.web.report;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.report.SecurityReport;

/** A yearly report. */
record SecurityReportResource(UUID id, int year, SecurityReport.State state, String documentType, String decidingBody,
		@Nullable LocalDate decidedOn, @Nullable String diaryNumber, int validFor, String validity,
		String revisedLatest, String documentOwner, String intro, @Nullable UUID reviewId, @Nullable String adoptedBy,
		int version) {
}
