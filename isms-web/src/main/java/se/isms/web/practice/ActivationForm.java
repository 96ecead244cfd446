package se.isms.web.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Chosen;
import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** A plan in use as somebody types it. */
record ActivationForm(@Chosen String planId,
		@NotNull @Pattern(regexp = "IT_OUTAGE_30D|IT_ATTACK|SINGLE_SYSTEM|SUPPLIER",
				message = "{form.choice}") String scenario,
		@NotBlank @Day String beganOn, @Day String endedOn, @NotBlank @Size(max = 2000) String cause,
		@ChosenOrNone String incidentId, @Size(max = 4000) String learnt, @WholeNumber String version) {
}
