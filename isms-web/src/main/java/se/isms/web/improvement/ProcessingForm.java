package se.isms.web.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Chosen;
import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** A processing of personal data as somebody types it. */
record ProcessingForm(@Chosen String unitId, @NotBlank @Size(max = 200) String name,
		@NotBlank @Size(max = 1000) String purpose, @ChosenOrNone String systemId,
		@Pattern(regexp = "|true|false", message = "{form.choice}") String highRisk, @Day String assessedOn,
		@Size(max = 200) String reference, @Day String changedOn, @WholeNumber String version) {
}
