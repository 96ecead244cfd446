package se.isms.web.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** The plan of the two-factor rollout as somebody fills it in. */
record RolloutForm(@ChosenOrNone String ownerId, @NotBlank @Day String startedOn, @Day String targetOn,
		@NotBlank @Pattern(regexp = SHARE, message = "{access.share}") String startShare,
		@NotBlank @Pattern(regexp = SHARE, message = "{access.share}") String targetShare,
		@WholeNumber String version) {

	/** Empty, or per cent with at most two decimals. */
	private static final String SHARE = "|\\s*(100([,.]0{1,2})?|\\d{1,2}([,.]\\d{1,2})?)\\s*";

}
