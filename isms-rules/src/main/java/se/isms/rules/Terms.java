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

	public Instant now() {
		return this.asOf.instant();
	}

	public LocalDate today() {
		return this.asOf.date();
	}

}
