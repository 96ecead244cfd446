package se.isms.web.continuity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.WholeNumber;

/** What a department answers to an assignment, as somebody fills it in. */
record AnswerForm(
		@NotNull(message = "{form.choice}") @Pattern(regexp = "LIST|NONE", message = "{form.choice}") String answer,
		@Size(max = 1000) String reason, @NotBlank(message = "{form.choice}") @ChosenOrNone String confirmedBy,
		@NotBlank(message = "{form.whole-number}") @WholeNumber String version) {
}
