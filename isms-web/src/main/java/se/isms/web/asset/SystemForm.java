package se.isms.web.asset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** An information system as somebody fills it in. */
record SystemForm(@NotNull @Pattern(regexp = "[0-9a-f-]{36}", message = "{form.choice}") String unitId,
		@NotBlank @Size(max = 200) String name,
		@Pattern(regexp = "|[0-9a-f-]{36}", message = "{form.choice}") String ownerId,
		@Pattern(regexp = "|[0-9a-f-]{36}", message = "{form.choice}") String supplierId,
		@Pattern(regexp = "|[0-4]", message = "{form.choice}") String confidentiality,
		@Pattern(regexp = "|[0-4]", message = "{form.choice}") String integrity,
		@Pattern(regexp = "|[0-4]", message = "{form.choice}") String availability, @Day String classifiedOn,
		boolean internetExposed,
		@NotNull @Pattern(regexp = "YES|NO|UNKNOWN", message = "{form.choice}") String mfaEnforced,
		@WholeNumber String version) {
}
