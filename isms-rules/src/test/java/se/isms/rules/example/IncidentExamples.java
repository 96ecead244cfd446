package se.isms.rules.example;

import java.time.Instant;

import se.isms.core.incident.IncidentFact;

import static se.isms.rules.example.Example.DEPARTMENT;

/** Incidents, with their clocks kept. */
public final class IncidentExamples {

	private IncidentExamples() {
	}

	/** A grave and significant incident of the first of June, wholly reported. */
	public static Example<IncidentFact> incident() {
		return Example.like(new IncidentFact(Example.id(), 1, DEPARTMENT, "Utpressningsprogram", "ATTACK", 4, true,
				true, at("2026-06-01T06:00:00Z"), at("2026-06-01T07:00:00Z"), at("2026-06-01T08:00:00Z"),
				at("2026-06-01T09:00:00Z"), at("2026-06-20T08:00:00Z"), at("2026-06-30T08:00:00Z"), true, true, true,
				at("2026-06-02T07:00:00Z"), at("2026-06-03T08:00:00Z"), null, at("2026-06-29T08:00:00Z"),
				at("2026-06-02T08:00:00Z")));
	}

	public static Instant at(String time) {
		return Instant.parse(time);
	}

}
