package se.isms.web.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;

/** A briefing as somebody types it. */
record BriefingForm(@NotBlank @Size(max = 200) String forum,
		@NotNull(message = "{form.choice}") @Pattern(regexp = "MANAGEMENT_GROUP|BOARD|COMPANY_BOARD",
				message = "{form.choice}") String kind,
		@NotBlank @Day String heldOn) {
}
