package se.isms.web.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** A receiver of reports as somebody types it. */
record AuthorityForm(
		@NotNull(message = "{form.choice}") @Pattern(regexp = "CSL|IMY", message = "{form.choice}") String track,
		@NotBlank @Size(max = 200) String name, @Size(max = 200) String portal,
		@NotBlank @Size(max = 300) String source, @NotBlank @Day String validFrom, @Day String validTo,
		boolean verified, @Size(max = 2000) String note, @WholeNumber String version) {
}
