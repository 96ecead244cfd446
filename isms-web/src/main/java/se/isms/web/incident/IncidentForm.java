package se.isms.web.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Moment;
import se.isms.web.form.WholeNumber;

/** An incident as somebody types it. */
record IncidentForm(
		@NotNull(message = "{form.choice}") @Pattern(regexp = "[0-9a-f-]{36}", message = "{form.choice}") String unitId,
		@NotBlank @Size(max = 200) String title,
		@Pattern(regexp = "|PHISHING|MALWARE|MISSENT|LOSS|OUTAGE|UNAUTHORISED|SUPPLIER|PHYSICAL|OTHER",
				message = "{form.choice}") String category,
		@Pattern(regexp = "|[1-4]", message = "{form.choice}") String severity, boolean confidentiality,
		boolean integrity, boolean availability, boolean personalData, @Moment String occurredAt,
		@Moment String detectedAt, @Moment String awareAt,
		@Pattern(regexp = "|[0-9a-f-]{36}", message = "{form.choice}") String ownerId, @Size(max = 4000) String cause,
		@Size(max = 4000) String lessons, @WholeNumber String version) {
}
