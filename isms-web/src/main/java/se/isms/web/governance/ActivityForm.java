package se.isms.web.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Chosen;
import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.WholeNumber;

/** An activity of the action plan as somebody types it. */
record ActivityForm(@NotBlank @Size(max = 300) String title, @Chosen String unitId, @ChosenOrNone String objectiveId,
		@WholeNumber String version) {
}
