package se.isms.web.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;

/** A decision of the management as somebody types it. */
record DecisionForm(@NotBlank @Size(max = 1000) String text, @NotBlank @Size(max = 200) String owner,
		@NotBlank @Day String dueOn, @NotBlank @Size(max = 300) String resource) {

	static DecisionForm empty() {
		return new DecisionForm("", "", "", "");
	}

}
