package se.isms.web.continuity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.WholeNumber;

/** A contact as somebody fills it in. */
record ContactForm(@NotBlank @Size(max = 200) String name, @Size(max = 200) String organisation,
		@NotBlank @Size(max = 60) String phone, boolean withoutTelephony, @Size(max = 500) String note,
		@NotBlank @WholeNumber(from = 1, to = 9999) String place, @WholeNumber String version) {
}
