package se.isms.web.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** An internal audit as somebody types it. */
record AuditForm(@NotBlank @Size(max = 300) String title, @NotBlank @Size(max = 300) String area,
		@NotBlank @Size(max = 200) String auditor, boolean independent, @Size(max = 2000) String scope,
		@Size(max = 2000) String criteria, @Day String reportedOn, @Size(max = 4000) String result,
		@WholeNumber String version) {
}
