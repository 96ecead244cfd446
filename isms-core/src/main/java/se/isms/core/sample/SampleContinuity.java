package se.isms.core.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static se.isms.core.sample.SampleAssets.number;
import static se.isms.core.sample.SampleOrganisation.text;

/** The assignment with its answers, plans and exercises. */
final class SampleContinuity {

	/** Addressees who had not answered at the deadline. */
	private static final List<String> SILENT = List.of("KOU", "MBF", "RTF");

	/** And those of them who have not answered since. */
	private static final List<String> STILL_SILENT = List.of("KOU", "RTF");

	/** Why one of them answers that it has no critical processes. */
	private static final String NONE = "Akuta ärenden klaras av jouren med telefonlistor på papper. Allt annat kan vänta en månad.";

	/** A department that has got one more critical process since it answered. */
	private static final String CHANGED = "SEF";

	private final Rows rows;

	private final Stage stage;

	private final SampleOrganisation organisation;

	private final SampleAssets assets;

	private final SampleAnswers answers;

	private final SampleResources resources;

	private final SampleProcedures procedures;

	private final SamplePapers papers;

	SampleContinuity(Rows rows, Stage stage, SampleOrganisation organisation, SampleAssets assets) {
		this.rows = rows;
		this.stage = stage;
		this.organisation = organisation;
		this.assets = assets;
		this.answers = new SampleAnswers(rows, stage);
		this.resources = new SampleResources(rows, stage, organisation, assets);
		this.procedures = new SampleProcedures(rows, stage, assets, this.resources);
		this.papers = new SamplePapers(rows, stage, assets);
	}

	void make() {
		assignment(Content.governance(Stage.CLOSED_YEAR).get("assignment"));
		exercises(Content.governance(Stage.CLOSED_YEAR).get("exercise"));
		this.resources.make();
		var chance = this.rows.chance("plans");
		for (var process : Content.of("processes")) {
			if (process.get("critical").asBoolean() && chance.nextDouble() < this.stage.share(0.35, 0.85)) {
				plan(process, chance);
			}
		}
	}

	private void assignment(JsonNode assignment) {
		var id = this.rows.id("assignment", text(assignment, "title"));
		this.rows.add("continuity_assignment", "id", id, "title", text(assignment, "title"), "given_by",
				text(assignment, "givenBy"), "given_on", text(assignment, "givenOn"), "deadline_on",
				text(assignment, "deadline"), "premise", text(assignment, "premise"), "premise_it_loss", "ALL",
				"premise_days", 30, "decision_reference", text(assignment, "decisionReference"), "version", 0);
		int number = 0;
		for (var department : this.organisation.departments()) {
			number++;
			answer(id, department, LocalDate.of(2022, 4, 1).plusDays(11L * number));
		}
	}

	private void answer(UUID assignment, String department, LocalDate day) {
		var id = this.rows.id("answer", department);
		var silent = (this.stage.running() ? STILL_SILENT : SILENT).contains(department);
		var none = !silent && this.assets.critical(department).isEmpty();
		this.rows.add("assignment_answer", "id", id, "assignment_id", assignment, "unit_id",
				this.organisation.unit(department), "answered_on", silent ? null : day, "none_reason",
				none ? NONE : null, "confirmed_by", silent ? null : this.organisation.owner(department, 0), "version",
				0);
		if (!silent) {
			this.assets.critical(department)
				.stream()
				.skip(department.equals(CHANGED) ? 1 : 0)
				.forEach(process -> this.rows.add("assignment_answer_process", "answer_id", id, "process_id", process,
						"critical", true));
		}
	}

	private void exercises(JsonNode exercise) {
		this.rows.add("exercise", "id", this.rows.id("exercise", "2022"), "title", text(exercise, "title"), "scenario",
				"IT_ATTACK", "kind", "TABLETOP", "state", "EVALUATED", "held_on", text(exercise, "date"),
				"participants", 34, "result",
				"Krisledningen höll ihop arbetet. Kontaktlistor på papper saknades i flera förvaltningar.", "version",
				0);
		if (this.stage.running()) {
			for (var department : SamplePractice.EXERCISED) {
				this.rows.add("exercise", "id", this.rows.id("exercise", department), "title", "En månad utan it",
						"scenario", "IT_OUTAGE_30D", "kind", "PRACTICAL", "state",
						department.equals("SOC") ? "CLOSED" : "EVALUATED", "held_on", this.stage.daysAgo(120),
						"unit_id", this.organisation.unit(department), "participants", 18, "result",
						"Reservrutinerna fungerade de första fem dagarna. Bemanningen på helger behöver ses över.",
						"version", 0);
			}
		}
	}

	private void plan(JsonNode process, Random chance) {
		var name = text(process, "name");
		var unit = text(process, "unit");
		var id = this.rows.id("plan", name);
		var edition = this.stage.running() ? 2 + chance.nextInt(2) : 1;
		var reviewed = this.stage.daysAgo(chance.nextInt(this.stage.running() ? 430 : 200));
		this.rows.add("continuity_plan", "id", id, "process_id", this.assets.process(name), "state", "ADOPTED",
				"edition", edition, "owner_id", this.organisation.owner(unit, 1 + chance.nextInt(7)), "deputy_id",
				(chance.nextInt(12) == 0) ? null : this.organisation.owner(unit, 8), "premise_it_loss", "ALL",
				"premise_days", (chance.nextInt(14) == 0) ? 7 : 30, "mtpd_hours", number(process, "mtpdHours"),
				"rto_hours", number(process, "rtoHours"), "rpo_hours", rpo(name), "mbco_value",
				process.get("mbco").get("value").asInt(), "mbco_unit", text(process.get("mbco"), "unit"), "activation",
				"Enhetschefen eller tjänsteman i beredskap beslutar, dygnet runt.", "adopted_on",
				reviewed.minusDays(10), "reviewed_on", reviewed, "valid_until", reviewed.plusYears(2), "version", 0);
		this.papers.copies(process, (chance.nextInt(6) == 0) ? edition - 1 : edition, reviewed);
		this.procedures.make(id, process, chance);
		this.papers.make(id, process);
		this.answers.make(id, process, this.rows.chance("answers of " + name));
		this.resources.claim(id, name, this.rows.chance("claims of " + name));
	}

	/** Some have been asked anew since the closed year, and do not know. */
	private @Nullable Integer rpo(String process) {
		return (this.stage.running() && process.length() % 19 == 0) ? null : Integer.valueOf(24);
	}

}
