package se.isms.web.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import se.isms.web.form.Chosen;
import se.isms.web.form.Day;

/** Who receives for whom from when to when, as it is typed. */
record DelegationForm(@Chosen String deputyId, @NotBlank @Day String fromOn, @NotBlank @Day String toOn,
		@NotNull(message = "{form.choice}") @Pattern(regexp = "BOTH|DEPUTY",
				message = "{form.choice}") String receives) {
}
