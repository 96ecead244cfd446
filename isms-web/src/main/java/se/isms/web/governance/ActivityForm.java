package se.isms.web.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.WholeNumber;

/** An activity of the action plan as somebody types it. */
record ActivityForm(@NotBlank @Size(max = 300) String title,
		@NotNull(message = "{form.choice}") @Pattern(regexp = "[0-9a-f-]{36}", message = "{form.choice}") String unitId,
		@Pattern(regexp = "|[0-9a-f-]{36}", message = "{form.choice}") String objectiveId,
		@WholeNumber String version) {
}
