package se.isms.core.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Plans that were really in use, and of the running year what was seen in the exercises
 * and one that is planned.
 */
final class SamplePractice {

	/** Departments that have exercised a month without IT. */
	static final List<String> EXERCISED = List.of("VOF", "SOC", "EVA", "KLK");

	/** The department whose exercise is closed, and whose plan was in use. */
	private static final String CLOSED = "SOC";

	/** The department that plans another exercise. */
	private static final String PLANNING = "VOF";

	private static final List<String> CARDS = List.of("PHONES", "NIGHT_ROUTES", "LISTS_RUN_OUT", "STAFF_ILL", "KEY",
			"DATA_LOST");

	private static final List<String> PLANNED_CARDS = List.of("SILENCE", "QUEUE", "AGREEMENT", "BANKRUPTCY");

	private final Rows rows;

	private final Stage stage;

	private final SampleOrganisation organisation;

	SamplePractice(Rows rows, Stage stage, SampleOrganisation organisation) {
		this.rows = rows;
		this.stage = stage;
		this.organisation = organisation;
	}

	/** Most of it in the running year only. */
	void make() {
		Stream.concat(Stream.of(CLOSED), this.organisation.departments().stream())
			.flatMap(department -> plans(department).stream())
			.distinct()
			.flatMap(plan -> procedure(plan).stream())
			.limit(2)
			.forEach(this::activation);
		if (this.stage.running()) {
			EXERCISED.forEach(this::exercise);
			planned();
		}
	}

	private void exercise(String department) {
		var exercise = this.rows.id("exercise", department);
		var plans = plans(department);
		plans.forEach(plan -> this.rows.add("exercise_plan", "exercise_id", exercise, "plan_id", plan));
		cards(exercise, CARDS, this.stage.daysAgo(120));
		observations(department, exercise, plans.isEmpty() ? null : plans.get(0));
	}

	private void observations(String department, UUID exercise, @Nullable UUID plan) {
		see(exercise, "good", plan, "Pärmen med slingor låg där planen säger att den ska ligga.", true, null, false,
				null, null);
		see(exercise, "lists", plan, "Listorna i pärmen var tre veckor gamla.", false, "MAJOR", false,
				action(department, exercise), null);
		see(exercise, "radio", plan, "Radion var inte laddad.", false, "MINOR", false, null,
				"Radion laddas varje fredag. Övningen hölls en torsdag, och det fanns en till.");
		if (!department.equals(CLOSED)) {
			see(exercise, "keys", plan, "Ingen hade nyckeln till medicinskåpet när låset inte fungerade.", false,
					"CRITICAL", plan != null, null, null);
		}
	}

	private void see(UUID exercise, String key, @Nullable UUID plan, String seen, boolean good, @Nullable String weight,
			boolean changes, @Nullable UUID action, @Nullable String reason) {
		this.rows.add("observation", "id", this.rows.id("observation", exercise + key), "exercise_id", exercise,
				"plan_id", plan, "seen", seen, "good", good, "weight", weight, "changes_plan", changes, "action_id",
				action, "reason", reason, "version", 0);
	}

	/** That of one department is late. */
	private UUID action(String department, UUID exercise) {
		var id = this.rows.id("action", "exercise " + department);
		var due = department.equals("EVA") ? this.stage.daysAgo(20) : this.stage.daysAgo(-40);
		this.rows.add("action", "id", id, "unit_id", this.organisation.unit(department), "title",
				"Skriv ut listorna varje vecka och för bok över det", "source_type", "EXERCISE", "source_id", exercise,
				"owner_id", this.organisation.owner(department, 2), "due_on", due, "state", "PLANNED", "version", 0);
		return id;
	}

	private void planned() {
		var exercise = this.rows.id("exercise", "planned");
		this.rows.add("exercise", "id", exercise, "title", "När leverantören inte svarar", "scenario", "SUPPLIER",
				"kind", "TABLETOP", "state", "PLANNED", "held_on", this.stage.daysAgo(-30), "unit_id",
				this.organisation.unit(PLANNING), "participants", 12, "version", 0);
		plans(PLANNING).stream()
			.limit(2)
			.forEach(plan -> this.rows.add("exercise_plan", "exercise_id", exercise, "plan_id", plan));
		cards(exercise, PLANNED_CARDS, null);
	}

	private void cards(UUID exercise, List<String> cards, @Nullable LocalDate handedOut) {
		int place = 0;
		for (var card : cards) {
			place++;
			this.rows.add("inject_card", "id", this.rows.id("card", exercise + card), "exercise_id", exercise, "place",
					place, "built_in", card, "handed_out_at", (handedOut != null)
							? handedOut.atTime(8, 0).plusMinutes(25L * place).toInstant(ZoneOffset.UTC) : null,
					"version", 0);
		}
	}

	/** A week with pen and paper, shorter than the procedure lasts. */
	private void activation(Map<String, @Nullable Object> procedure) {
		var plan = procedure.get("plan_id");
		var id = this.rows.id("activation", String.valueOf(plan));
		var began = this.stage.daysAgo(75);
		this.rows.add("plan_activation", "id", id, "plan_id", plan, "scenario", "SUPPLIER", "began_on", began,
				"ended_on", began.plusDays(6), "cause", "Systemet gick inte att nå efter leverantörens uppdatering.",
				"learnt", "Pärmen räckte för veckan. Helgens lista fick skrivas för hand.", "version", 0);
		this.rows.add("manual_use", "id", this.rows.id("use", String.valueOf(plan)), "activation_id", id,
				"procedure_id", procedure.get("id"), "began_on", began, "ended_on", began.plusDays(2), "deviation",
				"Listorna skrevs för hand på lördagen, för ingen var där som kunde skriva ut.", "version", 0);
		this.rows.add("observation", "id", this.rows.id("observation", "activation " + plan), "activation_id", id,
				"plan_id", plan, "seen", "Alla visste inom en timme att planen gällde.", "good", true, "changes_plan",
				false, "version", 0);
	}

	private List<UUID> plans(String department) {
		var unit = this.organisation.unit(department);
		var processes = table("business_process").filter(row -> unit.equals(row.get("unit_id")))
			.map(row -> row.get("id"))
			.toList();
		return table("continuity_plan").filter(row -> processes.contains(row.get("process_id")))
			.map(row -> (UUID) Objects.requireNonNull(row.get("id")))
			.toList();
	}

	private List<Map<String, @Nullable Object>> procedure(UUID plan) {
		return table("manual_procedure").filter(row -> plan.equals(row.get("plan_id"))).limit(1).toList();
	}

	private Stream<Map<String, @Nullable Object>> table(String name) {
		return this.rows.byTable().getOrDefault(name, List.of()).stream();
	}

}
