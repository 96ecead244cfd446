package se.isms.web.workshop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.workshop.Scenario;
import se.isms.core.workshop.Workshops.Told;
import se.isms.web.form.Typed;
import se.isms.web.form.WholeNumber;

/**
 * A scenario as whoever leads says it in other words.
 *
 * @param seen its version; not under that name, by which forms are known that are kept as
 * drafts and judged while somebody types
 */
record ScenarioForm(@NotBlank @Size(max = Scenario.LONGEST_TITLE) String title,
		@Size(max = Scenario.LONGEST_TEXT) @Nullable String threat,
		@Size(max = Scenario.LONGEST_TEXT) @Nullable String vulnerability, boolean itOutage,
		@Size(max = Scenario.LONGEST_HEADING) @Nullable String heading, @NotBlank @WholeNumber String seen) {

	static ScenarioForm of(Scenario scenario) {
		return new ScenarioForm(scenario.title(), scenario.threat(), scenario.vulnerability(), scenario.itOutage(),
				scenario.heading(), String.valueOf(scenario.version()));
	}

	/** The same, meant for what is stored now. */
	ScenarioForm over(Scenario scenario) {
		return new ScenarioForm(this.title, this.threat, this.vulnerability, this.itOutage, this.heading,
				String.valueOf(scenario.version()));
	}

	Told told() {
		return new Told(this.title, Typed.text(this.threat), Typed.text(this.vulnerability), this.itOutage,
				Typed.text(this.heading));
	}

}
