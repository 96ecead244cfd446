package se.isms.web.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Chosen;
import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.Moment;
import se.isms.web.form.WholeNumber;

/** An incident as somebody types it. */
record IncidentForm(@Chosen String unitId, @NotBlank @Size(max = 200) String title,
		@Pattern(regexp = "|PHISHING|MALWARE|MISSENT|LOSS|OUTAGE|UNAUTHORISED|SUPPLIER|PHYSICAL|OTHER",
				message = "{form.choice}") String category,
		@Pattern(regexp = "|[1-4]", message = "{form.choice}") String severity, boolean confidentiality,
		boolean integrity, boolean availability, boolean personalData, @Moment String occurredAt,
		@Moment String detectedAt, @Moment String awareAt, @ChosenOrNone String ownerId, @Size(max = 4000) String cause,
		@Size(max = 4000) String lessons, @WholeNumber String version) {
}
