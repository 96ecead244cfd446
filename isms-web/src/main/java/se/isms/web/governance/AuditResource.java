package se.isms.web.governance;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** An internal audit. */
record AuditResource(UUID id, String title, String area, String auditor, boolean independent, @Nullable String scope,
		@Nullable String criteria, @Nullable LocalDate reportedOn, @Nullable String result, int version) {
}
