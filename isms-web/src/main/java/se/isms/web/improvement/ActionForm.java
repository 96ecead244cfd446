package se.isms.web.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/**
 * An action as somebody types it.
 *
 * @param sourceId which risk, incident or other it comes from
 */
record ActionForm(
		@NotNull(message = "{form.choice}") @Pattern(regexp = "[0-9a-f-]{36}", message = "{form.choice}") String unitId,
		@NotBlank @Size(max = 300) String title,
		@NotNull(message = "{form.choice}") @Pattern(regexp = "RISK|INCIDENT|EXERCISE|AUDIT|CONTROL|REVIEW",
				message = "{form.choice}") String sourceType,
		@Pattern(regexp = "|[0-9a-f-]{36}", message = "{form.choice}") String sourceId,
		@Pattern(regexp = "|[0-9a-f-]{36}", message = "{form.choice}") String ownerId, @Day String dueOn,
		@WholeNumber String version) {
}
