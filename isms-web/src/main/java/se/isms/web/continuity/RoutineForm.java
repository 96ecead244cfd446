package se.isms.web.continuity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.WholeNumber;

/** What is printed at interval, as somebody fills it in. */
record RoutineForm(@NotBlank @Size(max = 200) String what, @NotBlank @Size(max = 200) String printedBy,
		@NotBlank @WholeNumber(from = 1, to = 365) String everyDays, boolean vulnerable,
		@Size(max = 2000) String places, @WholeNumber String version) {
}
