package se.isms.web.governance;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What an audit is said to be. */
record AuditInput(@NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 200) String area,
		@NotBlank @Size(max = 200) String auditor, @NotNull Boolean independent,
		@Size(max = 10000) @Nullable String scope, @Size(max = 10000) @Nullable String criteria,
		@Nullable LocalDate reportedOn, @Size(max = 10000) @Nullable String result) {
}
