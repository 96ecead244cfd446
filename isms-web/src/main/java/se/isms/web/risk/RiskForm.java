package se.isms.web.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.WholeNumber;

/**
 * A risk as somebody types it. Which steps there are depends on the scale of its
 * analysis.
 */
record RiskForm(@NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 10000) String threat,
		@NotBlank @Size(max = 10000) String vulnerability, boolean confidentiality, boolean integrity,
		boolean availability, boolean itOutage, @ChosenOrNone String ownerId,
		@WholeNumber(from = 1, to = 7) String inherentLikelihood,
		@WholeNumber(from = 1, to = 7) String inherentConsequence, @WholeNumber(from = 1, to = 7) String likelihood,
		@WholeNumber(from = 1, to = 7) String consequence,
		@Pattern(regexp = "|REDUCE|AVOID|SHARE|ACCEPT", message = "{form.choice}") String treatment,
		@WholeNumber String version) {
}
