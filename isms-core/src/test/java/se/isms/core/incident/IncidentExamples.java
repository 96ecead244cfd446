package se.isms.core.incident;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Incidents for tests: a power failure of the safety alarms in Vård och omsorg. */
final class IncidentExamples {

	static final Instant AWARE = Instant.parse("2026-03-28T22:30:00Z");

	private IncidentExamples() {
	}

	static Example incident() {
		return new Example();
	}

	/** Builds an incident that is open, minor and in order. */
	static final class Example {

		private UUID unit = UUID.randomUUID();

		private String number = "I2026-001";

		private int severity = 2;

		private boolean personalData;

		private @Nullable Boolean significant;

		private @Nullable Instant occurred = AWARE.minusSeconds(7200);

		private @Nullable Instant detected = AWARE.minusSeconds(3600);

		private @Nullable Instant aware = AWARE;

		private @Nullable Instant handled;

		private @Nullable String cause;

		private @Nullable String lessons;

		Example in(UUID unit) {
			this.unit = unit;
			return this;
		}

		Example number(String number) {
			this.number = number;
			return this;
		}

		Example severity(int severity) {
			this.severity = severity;
			return this;
		}

		Example withPersonalData() {
			this.personalData = true;
			return this;
		}

		Example significant() {
			this.significant = true;
			return this;
		}

		Example occurred(Instant at) {
			this.occurred = at;
			return this;
		}

		Example detected(Instant at) {
			this.detected = at;
			return this;
		}

		Example aware(@Nullable Instant at) {
			this.aware = at;
			return this;
		}

		Example handled(Instant at) {
			this.handled = at;
			return this;
		}

		Example learnt(@Nullable String cause, @Nullable String lessons) {
			this.cause = cause;
			this.lessons = lessons;
			return this;
		}

		Incident build() {
			return new Incident(UUID.randomUUID(), this.unit, this.number, "Avbrott i trygghetslarmen", "OUTAGE",
					this.severity, false, false, true, this.personalData, this.significant, this.occurred,
					this.detected, this.aware, null, this.handled, null, null, this.cause, this.lessons, null);
		}

	}

}
