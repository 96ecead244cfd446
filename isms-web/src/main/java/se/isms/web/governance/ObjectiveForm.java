package se.isms.web.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** An objective as somebody types it. */
record ObjectiveForm(@NotBlank @Size(max = 300) String title, @Size(max = 300) String metric,
		@Size(max = 300) String target, @Day String dueOn,
		@Pattern(regexp = "|[0-9a-f-]{36}", message = "{form.choice}") String ownerId,
		@Pattern(regexp = "|ACHIEVED|PARTLY|NOT_ACHIEVED", message = "{form.choice}") String outcome,
		@WholeNumber String version) {
}
