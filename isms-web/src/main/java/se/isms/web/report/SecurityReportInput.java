package se.isms.web.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The metadata of a report that is a draft. */
record SecurityReportInput(@NotBlank @Size(max = 200) String documentType,
		@NotBlank @Size(max = 200) String decidingBody, @NotNull @Min(2000) @Max(2100) Integer validFor,
		@NotBlank @Size(max = 200) String validity, @NotBlank @Size(max = 200) String revisedLatest,
		@NotBlank @Size(max = 200) String documentOwner, @NotBlank @Size(max = 10000) String intro) {
}
