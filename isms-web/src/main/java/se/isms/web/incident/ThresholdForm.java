package se.isms.web.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** A threshold of what is significant as somebody types it. */
record ThresholdForm(
		@NotNull(message = "{form.choice}") @Pattern(regexp = "GENERAL|PUBLIC_ADMINISTRATION|HEALTH_CARE|WATER|ENERGY",
				message = "{form.choice}") String sector,
		@NotBlank @WholeNumber(from = 1, to = 8760) String limitedHours,
		@NotBlank @WholeNumber(from = 1, to = 8760) String alternativeHours,
		@WholeNumber(from = 1, to = 10_000_000) String persons, @WholeNumber(from = 1, to = 100) String costPercent,
		@WholeNumber(from = 1, to = 10_000_000) String endUsers,
		@WholeNumber(from = 1, to = 100) String endUsersPercent, @Size(max = 2000) String also,
		@NotBlank @Size(max = 300) String source, @NotBlank @Day String validFrom, @Day String validTo,
		boolean verified, @Size(max = 2000) String note, @WholeNumber String version) {
}
