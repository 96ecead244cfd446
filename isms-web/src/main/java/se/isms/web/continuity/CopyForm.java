package se.isms.web.continuity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** A place where a plan lies on paper, as somebody fills it in. */
record CopyForm(@NotBlank @Size(max = 200) String place, @NotBlank @WholeNumber(from = 1, to = 9999) String edition,
		@NotBlank @Day String putOn, @Day String toldOn, @WholeNumber String version) {
}
