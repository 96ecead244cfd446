package se.isms.web.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;

/** A check of a control as somebody types it. */
record CheckForm(
		@NotNull(message = "{form.choice}") @Pattern(regexp = "AUDIT|TEST|MEASUREMENT|EXERCISE|INSPECTION",
				message = "{form.choice}") String method,
		@NotBlank @Day String checkedOn,
		@NotNull(message = "{form.choice}") @Pattern(regexp = "true|false", message = "{form.choice}") String works,
		@NotBlank @Size(max = 1000) String evidence) {
}
