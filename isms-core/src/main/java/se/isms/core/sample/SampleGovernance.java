package se.isms.core.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import static se.isms.core.sample.SampleOrganisation.text;

/**
 * Objectives, action plan, training, audits, briefings, controls and the management's
 * register.
 */
final class SampleGovernance {

	private static final Map<String, String> FORUMS = Map.of("MANAGEMENT", "MANAGEMENT_GROUP", "BOARD", "BOARD",
			"COMPANY_BOARD", "COMPANY_BOARD");

	private final Rows rows;

	private final Stage stage;

	private final SampleOrganisation organisation;

	SampleGovernance(Rows rows, Stage stage, SampleOrganisation organisation) {
		this.rows = rows;
		this.stage = stage;
		this.organisation = organisation;
	}

	void make() {
		year(Content.governance(Stage.CLOSED_YEAR), Stage.CLOSED_YEAR);
		if (this.stage.running()) {
			year(Content.governance(2026), this.stage.year());
			localRules();
		}
		var first = Content.governance(Stage.CLOSED_YEAR);
		earlierDecisions(first.get("previousDecisions"));
		controls(first.get("measures"));
		audits(first.get("audits"));
		documents(first.get("steeringDocuments"));
		management();
	}

	/** Rules of its own, since the year began. */
	private void localRules() {
		for (var rule : Content.of("local-rules")) {
			this.rows.add("local_rule", "id", text(rule, "id"), "version", 1, "title", text(rule, "title"), "says",
					text(rule, "says"), "advice", text(rule, "advice"), "source", text(rule, "source"), "theme",
					text(rule, "theme"), "severity", text(rule, "severity"), "subject", text(rule, "subject"),
					"applies", text(rule, "applies"), "condition", text(rule, "condition"), "valid_from",
					LocalDate.of(this.stage.year(), 1, 1), "author", text(rule, "author"), "reason",
					text(rule, "reason"));
		}
	}

	private void year(JsonNode content, int year) {
		int position = 0;
		for (var entry : content.get("context")) {
			this.rows.add("context_entry", "id", this.rows.id("context", text(entry, "text")), "year", year, "position",
					position++, "input", text(entry, "input"), "text_sv", text(entry, "text"), "text_en",
					text(entry, "textEn"));
		}
		int number = 0;
		for (var objective : content.get("objectives")) {
			objective(objective, year, number++);
		}
		for (var activity : content.get("actionPlan").get("activities")) {
			activity(activity, year);
		}
		for (var briefing : content.get("briefings")) {
			briefing(briefing, year);
		}
		training(content.get("training"), year);
	}

	/** Before the first review that was kept here, earlier decisions are words. */
	private void earlierDecisions(JsonNode decisions) {
		for (var decision : decisions) {
			var done = text(decision, "status").equals("DONE");
			this.rows.add("context_entry", "id", this.rows.id("context", text(decision, "text")), "year",
					Stage.CLOSED_YEAR, "position", 0, "input", "A", "text_sv",
					text(decision, "text") + (done ? " – klart" : " – pågår"), "text_en",
					text(decision, "textEn") + (done ? " – done" : " – ongoing"));
		}
	}

	private void objective(JsonNode objective, int year, int number) {
		var outcome = (year == this.stage.year() && this.stage.running()) ? null
				: List.of("PARTLY", "ACHIEVED", "NOT_ACHIEVED").get(number % 3);
		this.rows.add("objective", "id", this.rows.id("objective", text(objective, "key")), "year", year, "title",
				text(objective, "title"), "metric", text(objective, "metric"), "target", text(objective, "target"),
				"due_on", LocalDate.of(year, 12, 31), "outcome", outcome, "owner_id",
				this.organisation.owner("KLK", number), "version", 0);
	}

	private void activity(JsonNode activity, int year) {
		this.rows.add("activity", "id", this.rows.id("activity", year + text(activity, "title")), "year", year, "title",
				text(activity, "title"), "unit_id", this.organisation.unit(text(activity, "unit")), "objective_id",
				activity.get("objective").isNull() ? null : this.rows.id("objective", text(activity, "objective")),
				"state", text(activity, "status"), "version", 0);
	}

	private void briefing(JsonNode briefing, int year) {
		var day = LocalDate.parse(text(briefing, "date")).withYear(year);
		if (!day.isAfter(this.stage.day())) {
			this.rows.add("briefing", "id", this.rows.id("briefing", day + text(briefing, "audience")), "forum",
					text(briefing, "audience"), "kind", FORUMS.get(text(briefing, "kind")), "held_on", day);
		}
	}

	private void training(JsonNode training, int year) {
		var launched = LocalDate.parse(text(training, "launchedOn")).withYear(year);
		var programme = this.rows.id("training", String.valueOf(year));
		this.rows.add("training_programme", "id", programme, "title", text(training, "title"), "launched_on", launched,
				"months", training.get("durationMonths").asInt(), "version", 0);
		for (var department : this.organisation.departments()) {
			var population = (int) this.organisation.employees(department).stream().filter(one -> !one.left()).count();
			var chance = this.rows.chance("training" + department);
			var share = this.stage.share(0.24, 0.68) + chance.nextDouble() * 0.22;
			this.rows.add("training_total", "programme_id", programme, "unit_id", this.organisation.unit(department),
					"completed", (int) (population * Math.min(1, share)), "population", population);
		}
	}

	private void controls(JsonNode measures) {
		int number = 0;
		for (var measure : measures) {
			var id = this.rows.id("control", text(measure, "name"));
			number++;
			this.rows.add("control", "id", id, "unit_id", this.organisation.unit("KLK"), "name", text(measure, "name"),
					"norm", text(measure, "norm"), "criticality", measure.get("criticality").asInt(), "owner_id",
					(number % 23 == 0) ? null : this.organisation.owner("KLK", number), "version", 0);
			if (number % 5 != 0 || this.stage.running()) {
				this.rows.add("control_check", "id", this.rows.id("check", text(measure, "name")), "control_id", id,
						"method", List.of("TEST", "INSPECTION", "AUDIT", "MEASUREMENT").get(number % 4), "checked_on",
						this.stage.daysAgo(20 + 13 * number), "works", number % 8 != 0, "evidence",
						"Protokoll i diariet, kontroll " + number);
			}
		}
	}

	private void audits(JsonNode audits) {
		for (var audit : audits) {
			var day = LocalDate.parse(text(audit, "date"));
			this.rows.add("audit", "id", this.rows.id("audit", text(audit, "title")), "title", text(audit, "title"),
					"area", text(audit, "unit"), "auditor", text(audit, "auditorRole"), "independent", true, "scope",
					text(audit, "title"), "criteria", "Riktlinjer för informationssäkerhet", "reported_on",
					this.stage.running() ? day.withYear(this.stage.year() - 1).plusMonths(5) : day, "result",
					audit.get("findings").size() + " iakttagelser", "version", 0);
		}
	}

	private void documents(JsonNode documents) {
		for (var document : documents) {
			var kind = text(document, "kind");
			var until = LocalDate.parse(text(document, "validUntil"));
			this.rows.add("steering_document", "id", this.rows.id("document", text(document, "title")), "name",
					text(document, "title"), "kind", List.of("POLICY", "GUIDELINE").contains(kind) ? kind : "PLAN",
					"body", text(document, "decidedBy"), "decided_on", text(document, "decidedOn"), "valid_until",
					this.stage.running() ? until.plusYears(4) : until);
		}
	}

	private void management() {
		int number = 0;
		for (var department : this.organisation.departments()) {
			number++;
			this.rows.add("management_member", "id", this.rows.id("member", department), "person_id",
					this.organisation.owner(department, 0), "reason", "Ingår i kommundirektörens ledningsgrupp",
					"valid_from", LocalDate.of(2020, 1, 1), "trained_on",
					(this.stage.running() && number % 5 != 0) ? this.stage.daysAgo(150 + number) : null);
		}
	}

}
