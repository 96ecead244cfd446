package se.isms.web.continuity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Chosen;
import se.isms.web.form.WholeNumber;

/** A shared resource as somebody types it. */
record ResourceForm(@Chosen String unitId, @NotBlank @Size(max = 200) String name,
		@Pattern(regexp = "PERSON|PREMISES|VEHICLE|POWER|COMMUNICATION|SUPPLY|CASH|IT",
				message = "{form.choice}") String kind,
		@WholeNumber(to = 1_000_000) String capacity, boolean independent, @Size(max = 200) String powerSource,
		@WholeNumber String version) {
}
