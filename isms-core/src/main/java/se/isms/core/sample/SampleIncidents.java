package se.isms.core.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import se.isms.core.evaluation.Norm;

import static se.isms.core.sample.SampleOrganisation.text;

/**
 * Incidents of the closed year and of the running one, with what was reported to whom.
 */
final class SampleIncidents {

	private final Rows rows;

	private final Stage stage;

	private final SampleOrganisation organisation;

	SampleIncidents(Rows rows, Stage stage, SampleOrganisation organisation) {
		this.rows = rows;
		this.stage = stage;
		this.organisation = organisation;
	}

	void make() {
		new SampleRegulations(this.rows).make();
		int number = 0;
		for (var incident : Content.of("incidents")) {
			number++;
			var day = day(incident);
			if (!day.isAfter(this.stage.day())) {
				incident(incident, day, number);
			}
		}
	}

	/** Incidents of the running year lie in the year of the stage. */
	private LocalDate day(JsonNode incident) {
		var closed = incident.get("year").asInt() == Stage.CLOSED_YEAR;
		var year = (closed || !this.stage.running()) ? incident.get("year").asInt() : this.stage.year();
		return LocalDate.ofYearDay(year, incident.get("dayOfYear").asInt());
	}

	private void incident(JsonNode incident, LocalDate day, int number) {
		var id = this.rows.id("incident", String.valueOf(number));
		var severity = incident.get("severity").asInt();
		var aware = day.atTime(8, 10).toInstant(ZoneOffset.UTC);
		var handled = aware.plus(Duration.ofDays(1 + severity));
		var closed = handled.plus(Duration.ofDays(10));
		var ongoing = isToCome(handled);
		var significant = severity >= 3 && !day.isBefore(Norm.CYBERSECURITY_ACT);
		var explained = number % 9 != 0;
		this.rows.add("incident", "id", id, "unit_id", this.organisation.unit(text(incident, "unit")), "number",
				"I" + day.getYear() + "-" + String.format("%03d", number), "title", text(incident, "title"), "category",
				(number % 13 == 0) ? null : text(incident, "category"), "severity", severity, "confidentiality",
				incident.get("personalData").asBoolean(), "integrity", false, "availability",
				text(incident, "category").equals("OUTAGE"), "personal_data", incident.get("personalData").asBoolean(),
				"significant", significant, "occurred_at", aware.minus(Duration.ofHours(3)), "detected_at",
				aware.minus(Duration.ofHours(1)), "aware_at", aware, "assessed_at", aware.plus(Duration.ofHours(2)),
				"handled_at", ongoing ? null : handled, "closed_at", (isToCome(closed) || !explained) ? null : closed,
				"owner_id", this.organisation.owner(text(incident, "unit"), number), "cause",
				(ongoing || !explained) ? null : text(incident, "cause"), "lessons",
				(ongoing || !explained) ? null : text(incident, "lessons"), "version", 0);
		if (significant) {
			cslReports(id, aware, number);
		}
		if (incident.get("personalData").asBoolean() && severity >= 2) {
			report(id, "IMY", "NOTIFICATION", aware.plus(Duration.ofHours(50)), "Integritetsskyddsmyndigheten");
		}
	}

	/** One notification of the running year was late: it stays in the history. */
	private void cslReports(UUID incident, Instant aware, int number) {
		var receiver = "Nationellt cybersäkerhetscenter (CERT-SE)";
		report(incident, "CSL", "EARLY_WARNING", aware.plus(Duration.ofHours(9)), receiver);
		report(incident, "CSL", "NOTIFICATION", aware.plus(Duration.ofHours((number % 2 == 0) ? 60 : 80)), receiver);
		report(incident, "CSL", "FINAL", aware.plus(Duration.ofDays(26)), receiver);
	}

	private void report(UUID incident, String track, String stage, Instant at, String receiver) {
		if (!isToCome(at)) {
			this.rows.add("regulatory_report", "id", this.rows.id("report", incident + track + stage), "incident_id",
					incident, "track", track, "stage", stage, "submitted_at", at, "receiver", receiver);
		}
	}

	private boolean isToCome(Instant moment) {
		return moment.isAfter(this.stage.day().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
	}

}
