package se.isms.web.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Chosen;
import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** Somebody in the staff register as somebody types it. */
record PersonForm(@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 50) String employeeNo,
		@NotBlank @Size(max = 200) String title, @Chosen String unitId, @NotBlank @Day String employedFrom,
		@Day String employedTo, @Size(max = 320) String upn, @WholeNumber String version) {
}
