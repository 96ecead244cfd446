package se.isms.web.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** An objective as somebody types it. */
record ObjectiveForm(@NotBlank @Size(max = 300) String title, @Size(max = 300) String metric,
		@Size(max = 300) String target, @Day String dueOn, @ChosenOrNone String ownerId,
		@Pattern(regexp = "|ACHIEVED|PARTLY|NOT_ACHIEVED", message = "{form.choice}") String outcome,
		@WholeNumber String version) {
}
