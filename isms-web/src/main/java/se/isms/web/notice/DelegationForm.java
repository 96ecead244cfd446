package se.isms.web.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import se.isms.web.form.Day;

/** Who receives for whom from when to when, as it is typed. */
record DelegationForm(
		@NotNull(message = "{form.choice}") @Pattern(regexp = "[0-9a-f-]{36}",
				message = "{form.choice}") String deputyId,
		@NotBlank @Day String fromOn, @NotBlank @Day String toOn,
		@NotNull(message = "{form.choice}") @Pattern(regexp = "BOTH|DEPUTY",
				message = "{form.choice}") String receives) {
}
