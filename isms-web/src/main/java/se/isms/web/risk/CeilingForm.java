package se.isms.web.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** A delegation ceiling as somebody types it. */
record CeilingForm(@Pattern(regexp = "|HEAD|MANAGER", message = "{form.choice}") String role,
		@ChosenOrNone String personId, @NotBlank @WholeNumber(from = 1, to = 100) String maxLevel,
		@NotBlank @Day String validFrom, @Day String validTo, @NotBlank @Size(max = 300) String reference,
		@WholeNumber String version) {
}
