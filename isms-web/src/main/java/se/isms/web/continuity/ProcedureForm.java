package se.isms.web.continuity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.WholeNumber;

/** A manual procedure as somebody fills it in. */
record ProcedureForm(@NotBlank @Size(max = 200) String name, @ChosenOrNone String systemId,
		@WholeNumber(to = 8760) String startHours, @WholeNumber(to = 365) String sustainableDays, boolean needsIt,
		@WholeNumber String version) {
}
