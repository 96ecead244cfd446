package se.isms.web.continuity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Chosen;
import se.isms.web.form.WholeNumber;

/** A decision to let something stand still, as somebody fills it in. */
record StopForm(@Chosen String systemId, @NotBlank @WholeNumber(from = 1, to = 365) String untilDay,
		@NotBlank @Size(max = 500) String reason, @NotBlank @Size(max = 200) String decidedBy,
		@WholeNumber String version) {
}
