package se.isms.core.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import se.isms.core.organisation.StaffRole;

/** Legal entities, units, people and roles. */
final class SampleOrganisation {

	/** Managers of a department, who own processes, systems, risks and actions. */
	private static final int MANAGERS = 9;

	/** Where those work who have a role for the whole municipality. */
	private static final String CENTRAL = "KLK";

	/** One each; nobody is head of security. */
	private static final List<StaffRole> OF_ALL = List.of(StaffRole.CHIEF_EXECUTIVE,
			StaffRole.INFORMATION_SECURITY_COORDINATOR, StaffRole.PROTECTIVE_SECURITY_MANAGER,
			StaffRole.DATA_PROTECTION_OFFICER, StaffRole.IT_MANAGER, StaffRole.EMERGENCY_COORDINATOR);

	private final Rows rows;

	private final Stage stage;

	private final int employees;

	private final Map<String, List<UUID>> managers = new HashMap<>();

	private final Map<String, List<Employee>> people = new HashMap<>();

	SampleOrganisation(Rows rows, Stage stage, int employees) {
		this.rows = rows;
		this.stage = stage;
		this.employees = employees;
	}

	/** The units, once: they stay the same over the years. */
	void units() {
		var content = Content.of("municipality");
		for (var entity : content.get("legalEntities")) {
			this.rows.add("legal_entity", "id", this.rows.id("legal", text(entity, "key")), "name",
					text(entity, "name"), "org_no", text(entity, "orgNo"), "kind", text(entity, "type"));
		}
		for (var unit : content.get("units")) {
			unit(unit);
		}
	}

	void people() {
		for (var unit : Content.of("municipality").get("units")) {
			department(unit);
		}
	}

	UUID unit(String key) {
		return this.rows.id("unit", key);
	}

	List<String> departments() {
		var keys = new ArrayList<String>();
		Content.of("municipality").get("units").forEach(unit -> keys.add(text(unit, "key")));
		return keys;
	}

	/** Somebody of the department who can answer for the thing with this number. */
	UUID owner(String department, int number) {
		var those = this.managers.getOrDefault(department, List.of());
		return those.get(Math.floorMod(number, those.size()));
	}

	List<Employee> employees(String department) {
		return this.people.getOrDefault(department, List.of());
	}

	private void unit(JsonNode unit) {
		var id = unit(text(unit, "key"));
		var legal = this.rows.id("legal", text(unit, "legalEntity"));
		this.rows.add("unit", "id", id, "department_id", id, "legal_entity_id", legal, "kind", text(unit, "type"),
				"name", text(unit, "name"), "short_name", text(unit, "short"), "board", text(unit, "board"),
				"headcount", headcount(unit), "controller", true, "version", 0);
		for (var sub : unit.get("subunits")) {
			this.rows.add("unit", "id", unit(text(unit, "key") + "/" + text(sub, "name")), "parent_id", id,
					"department_id", id, "legal_entity_id", legal, "kind", "SUBUNIT", "name", text(sub, "name"),
					"short_name", text(unit, "short"), "headcount", headcount(unit) / unit.get("subunits").size(),
					"controller", false, "version", 0);
		}
	}

	private void department(JsonNode unit) {
		var key = text(unit, "key");
		var chance = this.rows.chance("people" + key);
		var names = new Names(chance);
		for (int i = 0; i < Math.max(MANAGERS, headcount(unit)); i++) {
			person(key, i, title(unit, i), names.next(), chance);
		}
	}

	private void person(String department, int number, String title, String name, Random chance) {
		var id = this.rows.id("person", department + number);
		var manager = number < MANAGERS;
		var from = LocalDate.of(2005 + chance.nextInt(16), 1 + chance.nextInt(12), 1);
		// One in a hundred and fifty has left within the last months.
		var left = !manager && chance.nextInt(150) == 0;
		var to = left ? this.stage.daysAgo(5 + chance.nextInt(120)) : null;
		this.rows.add("person", "id", id, "employee_no", "E" + department + String.format("%05d", number), "name", name,
				"title", title, "unit_id", unit(department), "employed_from", from, "employed_to", to, "upn",
				upn(department, number), "version", 0);
		this.people.computeIfAbsent(department, key -> new ArrayList<>()).add(new Employee(id, name, left));
		if (manager) {
			this.managers.computeIfAbsent(department, key -> new ArrayList<>()).add(id);
			this.rows.add("role_assignment", "id", this.rows.id("role", department + number), "role",
					((number == 0) ? StaffRole.HEAD : StaffRole.MANAGER).name(), "person_id", id, "unit_id",
					unit(department), "valid_from", from, "version", 0);
		}
		if (department.equals(CENTRAL) && number < OF_ALL.size()) {
			this.rows.add("role_assignment", "id", this.rows.id("role", "all" + number), "role",
					OF_ALL.get(number).name(), "person_id", id, "valid_from", from, "version", 0);
		}
	}

	/** Two substitutes came to share a name to sign in with. */
	private @Nullable String upn(String department, int number) {
		var shared = this.stage.running() && department.equals("VOF") && (number == 30 || number == 31);
		return shared ? "vikarie.vof@ekvaden.example" : null;
	}

	private static String title(JsonNode unit, int number) {
		if (number == 0) {
			return text(unit, "headTitle");
		}
		return (number < MANAGERS) ? "Enhetschef" : "Medarbetare";
	}

	private int headcount(JsonNode unit) {
		return (int) Math.max(MANAGERS, Math.round(unit.get("headcount").asInt() * this.employees / 4000.0));
	}

	static String text(JsonNode node, String name) {
		return node.get(name).asString();
	}

	/** Somebody employed, and whether that has ended. */
	record Employee(UUID id, String name, boolean left) {
	}

}
