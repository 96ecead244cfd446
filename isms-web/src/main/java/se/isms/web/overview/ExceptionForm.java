package se.isms.web.overview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;

/** An exception as somebody asks for it. */
record ExceptionForm(@NotBlank @Size(max = 2000) String reason, @NotBlank @Size(max = 2000) String control,
		@NotBlank @Day String validUntil) {
}
