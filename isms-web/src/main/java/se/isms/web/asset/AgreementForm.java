package se.isms.web.asset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** An agreement as somebody fills it in; what nobody has looked up is left open. */
record AgreementForm(@NotBlank @Size(max = 200) String title,
		@Pattern(regexp = "|true|false", message = "{form.choice}") String securityRequirements, boolean personalData,
		@Pattern(regexp = "|true|false", message = "{form.choice}") String personalDataAgreement,
		@WholeNumber(from = 1, to = 8760) String incidentHours, @Size(max = 300) String incidentContact,
		@WholeNumber(from = 1, to = 8760) String recoveryHours,
		@Pattern(regexp = "|true|false", message = "{form.choice}") String exitClause, @Day String endsOn,
		boolean renewalDecided, @WholeNumber String version) {
}
