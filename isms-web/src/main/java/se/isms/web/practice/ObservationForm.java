package se.isms.web.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.WholeNumber;

/** An observation as somebody types it. */
record ObservationForm(@NotBlank @Size(max = 2000) String seen, boolean good,
		@Pattern(regexp = "|MINOR|MAJOR|CRITICAL", message = "{form.choice}") String weight,
		@ChosenOrNone String planId, boolean changesPlan, @WholeNumber String version) {
}
