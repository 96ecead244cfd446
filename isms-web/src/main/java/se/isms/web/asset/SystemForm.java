package se.isms.web.asset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Chosen;
import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** An information system as somebody fills it in. */
record SystemForm(@Chosen String unitId, @NotBlank @Size(max = 200) String name, @ChosenOrNone String ownerId,
		@ChosenOrNone String supplierId, @Pattern(regexp = "|[0-4]", message = "{form.choice}") String confidentiality,
		@Pattern(regexp = "|[0-4]", message = "{form.choice}") String integrity,
		@Pattern(regexp = "|[0-4]", message = "{form.choice}") String availability, @Day String classifiedOn,
		boolean internetExposed,
		@NotNull @Pattern(regexp = "YES|NO|UNKNOWN", message = "{form.choice}") String mfaEnforced,
		@Pattern(regexp = "|[0-4]", message = "{form.choice}") String requiredMfa,
		@Pattern(regexp = "|[1-4]", message = "{form.choice}") String requiredLoa, @WholeNumber String recoveryHours,
		@WholeNumber String provenRecoveryHours, @WholeNumber String version) {
}
