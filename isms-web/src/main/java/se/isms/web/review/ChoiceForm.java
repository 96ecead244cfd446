package se.isms.web.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A choice against the proposal as somebody types it: what, about what, and why. */
record ChoiceForm(@NotBlank @Pattern(regexp = "INPUT|CONCLUSION|FOCUS", message = "{form.choice}") String part,
		@NotBlank @Size(max = 40) String code, @NotBlank @Size(max = 2000) String value,
		@NotBlank @Size(max = 2000) String motivation) {

	static ChoiceForm empty() {
		return new ChoiceForm("", "", "", "");
	}

}
