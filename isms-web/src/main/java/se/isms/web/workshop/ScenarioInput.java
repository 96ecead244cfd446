package se.isms.web.workshop;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.workshop.Scenario;
import se.isms.core.workshop.Workshops.Told;

/** A scenario as a program tells it. */
record ScenarioInput(@NotBlank @Size(max = Scenario.LONGEST_TITLE) String title,
		@Size(max = Scenario.LONGEST_TEXT) @Nullable String threat,
		@Size(max = Scenario.LONGEST_TEXT) @Nullable String vulnerability, boolean itOutage,
		@Size(max = Scenario.LONGEST_HEADING) @Nullable String heading) {

	Told told() {
		return new Told(this.title, Objects.requireNonNullElse(this.threat, ""),
				Objects.requireNonNullElse(this.vulnerability, ""), this.itOutage,
				Objects.requireNonNullElse(this.heading, ""));
	}

}
