package se.isms.web.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** A training programme as somebody types it. */
record ProgrammeForm(@NotBlank @Size(max = 200) String title, @NotBlank @Day String launchedOn,
		@NotBlank @WholeNumber(from = 1, to = 60) String months) {
}
