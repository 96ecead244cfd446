package se.isms.web.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Chosen;
import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.WholeNumber;

/** A control as somebody types it. */
record ControlForm(@Chosen String unitId, @NotBlank @Size(max = 200) String name,
		@NotBlank @Size(max = 200) String norm,
		@NotNull(message = "{form.choice}") @Pattern(regexp = "[1-4]", message = "{form.choice}") String criticality,
		@ChosenOrNone String ownerId, @WholeNumber String version) {
}
