package se.isms.rules;

import java.time.Instant;
import java.time.LocalDate;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Parameters;

/** By which thresholds and on which day is judged. */
public record Terms(Parameters parameters, AsOf asOf) {

	public int get(String key) {
		return this.parameters.get(key);
	}

	/** A threshold that is a day has come; one that is not decided never does. */
	public boolean hasCome(String key) {
		var day = this.parameters.day(key);
		return day != null && !today().isBefore(day);
	}

	public Instant now() {
		return this.asOf.instant();
	}

	public LocalDate today() {
		return this.asOf.date();
	}

}
