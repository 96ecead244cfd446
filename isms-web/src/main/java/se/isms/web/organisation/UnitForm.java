package se.isms.web.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.WholeNumber;

/** A unit as somebody types it. */
record UnitForm(@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 20) String shortName,
		@Size(max = 200) String board, @NotBlank @WholeNumber(to = 200_000) String headcount, boolean controller,
		@WholeNumber String version) {
}
