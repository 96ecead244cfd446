package se.isms.core.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static se.isms.core.sample.SampleOrganisation.text;

/** Risk analyses of most departments, their risks, acceptances and actions. */
final class SampleRisks {

	/** Departments whose analysis had not been made at the end of the closed year. */
	private static final List<String> LATE = List.of("KOU", "RTF");

	private static final int RISKS = 8;

	/** From this criticality or classification on an object is analysed by itself. */
	private static final int SERIOUS = 3;

	/** What can happen to confidentiality, integrity and availability. */
	private static final List<Event> EVENTS = List.of(
			new Event("K", "obehöriga läser uppgifter", "Behörighet som ligger kvar",
					"Behörigheter ses över för sällan"),
			new Event("R", "uppgifter blir fel", "Misstag vid inmatning", "Ingen andra person kontrollerar"),
			new Event("T", "uppgifterna går inte att nå", "Driftstopp hos leverantören", "Reservrutinen är inte övad"));

	/** How high heads of departments may go; above that only the municipal director. */
	private static final int CEILING = 9;

	private static final String REFERENCE = "Delegationsordningen, punkt 4.2";

	private final Rows rows;

	private final Stage stage;

	private final SampleOrganisation organisation;

	private int accepted;

	private int asked;

	private boolean overstepped;

	SampleRisks(Rows rows, Stage stage, SampleOrganisation organisation) {
		this.rows = rows;
		this.stage = stage;
		this.organisation = organisation;
	}

	void make() {
		new SampleScale(this.rows).make();
		ceilings();
		var departments = this.organisation.departments();
		for (int i = 0; i < departments.size(); i++) {
			if (this.stage.running() || !LATE.contains(departments.get(i))) {
				analysis(departments.get(i), i);
			}
		}
		objects();
		if (this.stage.running()) {
			again();
		}
	}

	/**
	 * Critical processes, systems and information have analyses of their own: few in the
	 * closed year, most in the running one.
	 */
	private void objects() {
		var number = 0;
		for (var process : Content.of("processes")) {
			if (process.get("criticality").asInt() >= SERIOUS) {
				object("process", process, ++number);
			}
		}
		for (var kind : List.of("system", "information")) {
			for (var classified : Content.of(kind.equals("system") ? "systems" : kind)) {
				if (Stream.of("k", "r", "t").anyMatch(aspect -> classified.get(aspect).asInt() >= SERIOUS)) {
					object(kind, classified, ++number);
				}
			}
		}
	}

	private void object(String kind, JsonNode object, int number) {
		var chance = this.rows.chance("object" + text(object, "name"));
		if (chance.nextDouble() >= this.stage.share(0.2, 0.75)) {
			return;
		}
		var id = this.rows.id("analysis", kind + text(object, "name"));
		var performed = this.stage.daysAgo(30 + chance.nextInt(this.stage.running() ? 300 : 400));
		this.rows.add("risk_analysis", "id", id, "unit_id", this.organisation.unit(text(object, "unit")), kind + "_id",
				this.rows.id(kind, text(object, "name")), "scale_id", this.rows.id("scale", "4"), "title",
				text(object, "name") + " " + performed.getYear(), "state", "ADOPTED", "performed_on", performed,
				"adopted_on", performed.plusDays(14), "facilitator", "Informationssäkerhetssamordnare", "participants",
				"Systemförvaltare, verksamhet, IT", "version", 0);
		for (var event : (number % 9 == 0) ? EVENTS.subList(2, 3) : EVENTS) {
			objectRisk(id, object, event, number, chance);
		}
	}

	/**
	 * Mostly within what is accepted: it is the departments' analyses that tell a story.
	 */
	private void objectRisk(UUID analysis, JsonNode object, Event event, int number, Random chance) {
		var aspect = event.aspect();
		var id = this.rows.id("risk", analysis + aspect);
		this.rows.add("risk", "id", id, "origin_id", id, "analysis_id", analysis, "title",
				text(object, "name") + ": " + event.title(), "threat", event.threat(), "vulnerability",
				event.vulnerability(), "confidentiality", aspect.equals("K"), "integrity", aspect.equals("R"),
				"availability", aspect.equals("T"), "it_outage", false, "owner_id",
				this.organisation.owner(text(object, "unit"), number), "likelihood", 1 + chance.nextInt(2),
				"consequence", 2 + chance.nextInt(3), "treatment", "ACCEPT", "state", "RATED", "version", 0);
	}

	/** Somebody wrote down what a colleague had written already. */
	private void again() {
		var id = this.rows.id("risk", "KLK again");
		this.rows.add("risk", "id", id, "origin_id", id, "analysis_id", this.rows.id("analysis", "KLK"), "title",
				"Konto för den som slutat används av någon annan", "threat", "Obehörig användning", "vulnerability",
				"Konton avslutas för hand", "confidentiality", true, "integrity", false, "availability", false,
				"it_outage", false, "owner_id", this.organisation.owner("KLK", 1), "likelihood", 2, "consequence", 2,
				"treatment", "ACCEPT", "state", "RATED", "version", 0);
	}

	LocalDate performedOn(String department) {
		return performedOn(department, this.organisation.departments().indexOf(department));
	}

	private void ceilings() {
		ceiling("HEAD", null, CEILING);
		ceiling(null, director(), 16);
	}

	private void ceiling(@Nullable String role, @Nullable UUID person, int level) {
		this.rows.add("delegation_ceiling", "id", this.rows.id("ceiling", String.valueOf(level)), "decision",
				"RISK_ACCEPTANCE", "role", role, "person_id", person, "max_level", level, "valid_from",
				LocalDate.of(2020, 1, 1), "reference", REFERENCE, "version", 0);
	}

	/** The head of the department that leads the municipality. */
	private UUID director() {
		return this.organisation.owner("KLK", 0);
	}

	private void analysis(String department, int number) {
		var chance = this.rows.chance("risk" + department);
		var id = this.rows.id("analysis", department);
		var performed = performedOn(department, number);
		this.rows.add("risk_analysis", "id", id, "unit_id", this.organisation.unit(department), "scale_id",
				this.rows.id("scale", "4"), "title", "Riskanalys " + department + " " + performed.getYear(), "state",
				"ADOPTED", "performed_on", performed, "adopted_on", performed.plusDays(14), "facilitator",
				"Informationssäkerhetssamordnare", "participants", "Enhetschefer, systemförvaltare, IT", "version", 0);
		for (int i = 0; i < RISKS; i++) {
			risk(id, department, number * RISKS + i, chance);
		}
	}

	/** In the running year two departments are late: the year has a story to tell. */
	private LocalDate performedOn(String department, int number) {
		var late = this.stage.running() && (department.equals("BOS") || department.equals("MBF"));
		return this.stage.daysAgo(late ? 420 + number : 40 + 17 * number);
	}

	private void risk(UUID analysis, String department, int number, Random chance) {
		var scenarios = Content.of("scenarios");
		var scenario = scenarios.get(Math.floorMod(number * 7, scenarios.size()));
		var id = this.rows.id("risk", department + number);
		var likelihood = 1 + chance.nextInt(4);
		var consequence = 1 + chance.nextInt(4);
		var level = likelihood * consequence;
		var treated = level > 6;
		this.rows.add("risk", "id", id, "origin_id", id, "analysis_id", analysis, "title", text(scenario, "title"),
				"threat", text(scenario, "threat"), "vulnerability", text(scenario, "vulnerability"), "confidentiality",
				has(scenario, "K"), "integrity", has(scenario, "R"), "availability", has(scenario, "T"), "it_outage",
				scenario.get("itOutage").asBoolean(), "owner_id",
				(chance.nextInt(20) == 0) ? null : this.organisation.owner(department, number), "inherent_likelihood",
				Math.min(4, likelihood + chance.nextInt(2)), "inherent_consequence", consequence, "likelihood",
				likelihood, "consequence", consequence, "target_likelihood",
				treated ? Math.max(1, likelihood - 1) : null, "target_consequence", treated ? consequence : null,
				"treatment", treated ? "REDUCE" : "ACCEPT", "state", treated ? "TREATED" : "RATED", "version", 0);
		if (level > 8) {
			if (chance.nextDouble() < this.stage.share(0.3, 0.75)) {
				acceptance(id, department, number, level);
			}
			else if (this.stage.running() && ++this.asked <= 2) {
				request(id, department, number, level);
			}
		}
		if (treated && chance.nextDouble() < this.stage.share(0.7, 0.92)) {
			action(id, department, number, text(scenario, "title"), chance);
		}
	}

	/**
	 * Decided by the head of the department or, above that ceiling, by the director. Some
	 * are wrong, each in its own way, and from the first on, so that a small municipality
	 * has them, too.
	 */
	private void acceptance(UUID risk, String department, int number, int level) {
		var head = this.organisation.owner(department, 0);
		var decider = (level > CEILING && !oversteps(department)) ? director() : head;
		var decided = this.stage.daysAgo(60);
		var until = this.stage.day().plusMonths(6);
		switch (++this.accepted) {
			case 3 -> acceptance(risk, department, number, level, this.organisation.owner(department, 3), decided,
					until, true);
			case 4 -> acceptance(risk, department, number, level, decider, decided, until, false);
			case 6 -> acceptance(risk, department, number, level, decider, this.stage.daysAgo(200),
					this.stage.daysAgo(12), true);
			case 8 -> acceptance(risk, department, number, level, decider, decided, decided.plusMonths(18), true);
			default -> acceptance(risk, department, number, level, decider, decided, until, true);
		}
	}

	/** The first who should have asked the director. */
	private boolean oversteps(String department) {
		var first = !this.overstepped && !department.equals("KLK");
		this.overstepped |= first;
		return first;
	}

	private void acceptance(UUID risk, String department, int number, int level, UUID decider, LocalDate decided,
			LocalDate until, boolean motivated) {
		this.rows.add("risk_acceptance", "id", this.rows.id("acceptance", department + number), "risk_id", risk,
				"level", level, "asked_by", "Kontaktperson " + department, "asked_on", decided.minusDays(7), "state",
				"DECIDED", "decided_by", decider, "decided_on", decided, "note", "", "valid_until", until, "motivation",
				motivated ? "Åtgärden är beställd. Till dess följs risken upp varje månad." : null, "version", 1);
	}

	/** What waits for a decision. */
	private void request(UUID risk, String department, int number, int level) {
		this.rows.add("risk_acceptance", "id", this.rows.id("acceptance", department + number), "risk_id", risk,
				"level", level, "asked_by", "Kontaktperson " + department, "asked_on", this.stage.daysAgo(4), "state",
				"ASKED", "valid_until", this.stage.day().plusMonths(4), "motivation",
				"Leverantören byter ut programmet till våren. Till dess räcker rutinen på papper.", "version", 0);
	}

	private void action(UUID risk, String department, int number, String title, Random chance) {
		var done = chance.nextInt(3) == 0;
		var due = this.stage.day().plusDays(done ? -30 : chance.nextInt(240) - 50);
		this.rows.add("action", "id", this.rows.id("action", department + number), "unit_id",
				this.organisation.unit(department), "title", "Minska risken: " + title, "source_type", "RISK",
				"source_id", risk, "owner_id", this.organisation.owner(department, number + 1), "due_on", due, "state",
				done ? "DONE" : "ONGOING", "done_on", done ? due : null, "version", 0);
	}

	private static boolean has(JsonNode scenario, String aspect) {
		for (var one : scenario.get("aspects")) {
			if (one.asString().equals(aspect)) {
				return true;
			}
		}
		return false;
	}

	/** Something that can happen to an aspect: K, R or T. */
	private record Event(String aspect, String title, String threat, String vulnerability) {
	}

}
