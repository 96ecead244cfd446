package se.isms.web.risk;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;
import se.isms.web.form.Typed;

/** The acceptance of a risk as somebody asks for it. */
record AcceptanceForm(@NotBlank @Size(max = 2000) String motivation, @NotBlank @Day String validUntil) {

	/** The last day, of a form without errors. */
	LocalDate day() {
		return Objects.requireNonNull(Typed.day(this.validUntil));
	}

}
