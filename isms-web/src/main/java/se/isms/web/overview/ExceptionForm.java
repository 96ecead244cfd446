package se.isms.web.overview;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;
import se.isms.web.form.Typed;

/** An exception as somebody asks for it. */
record ExceptionForm(@NotBlank @Size(max = 2000) String reason, @NotBlank @Size(max = 2000) String control,
		@NotBlank @Day String validUntil) {

	/** The last day, of a form without errors. */
	LocalDate day() {
		return Objects.requireNonNull(Typed.day(this.validUntil));
	}

}
