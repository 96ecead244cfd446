package se.isms.web.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** The days of work by hand as somebody types them. */
record ManualUseForm(@NotBlank @Day String beganOn, @Day String endedOn, @Size(max = 2000) String deviation,
		@WholeNumber String version) {
}
