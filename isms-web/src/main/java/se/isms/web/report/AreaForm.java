package se.isms.web.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.WholeNumber;

/** A section owner's contribution as somebody types it. */
record AreaForm(@NotBlank @Size(max = 300) String responsible, @Size(max = 20000) String contribution,
		@WholeNumber String version) {
}
