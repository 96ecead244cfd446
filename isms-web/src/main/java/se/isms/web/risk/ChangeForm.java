package se.isms.web.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Chosen;
import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** A significant change as somebody types it. */
record ChangeForm(@Chosen String unitId,
		@NotNull(message = "{form.choice}") @Pattern(
				regexp = "NEW_SYSTEM|NEW_SUPPLIER|RAISED_CLASS|INCIDENT|REORGANISATION",
				message = "{form.choice}") String kind,
		@NotBlank @Size(max = 200) String title, @NotBlank @Day String changedOn, @ChosenOrNone String processId,
		@ChosenOrNone String systemId, @WholeNumber String version) {
}
