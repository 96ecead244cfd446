package se.isms.web.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Chosen;
import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/**
 * An action as somebody types it.
 *
 * @param sourceId which risk, incident or other it comes from
 */
record ActionForm(@Chosen String unitId, @NotBlank @Size(max = 300) String title,
		@NotNull(message = "{form.choice}") @Pattern(regexp = "RISK|INCIDENT|EXERCISE|ACTIVATION|AUDIT|CONTROL|REVIEW",
				message = "{form.choice}") String sourceType,
		@ChosenOrNone String sourceId, @ChosenOrNone String ownerId, @Day String dueOn, @WholeNumber String version) {
}
