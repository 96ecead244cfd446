package se.isms.core.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static se.isms.core.sample.SampleOrganisation.text;

/**
 * Suppliers with agreements, systems, the information in them, processes, and what needs
 * what.
 */
final class SampleAssets {

	/** From here on a process is critical, as long as nobody has decided otherwise. */
	private static final int CRITICAL = 3;

	private final Rows rows;

	private final Stage stage;

	private final SampleOrganisation organisation;

	private final SampleNeeds needs;

	private final Map<String, List<UUID>> critical = new HashMap<>();

	private final Map<String, List<String>> systemsOf = new HashMap<>();

	SampleAssets(Rows rows, Stage stage, SampleOrganisation organisation) {
		this.rows = rows;
		this.stage = stage;
		this.organisation = organisation;
		this.needs = new SampleNeeds(rows);
	}

	void make() {
		suppliers();
		systems();
		information();
		processes();
		links();
		this.needs.make(this);
	}

	/** Names of the systems that a process needs. */
	List<String> systemsOf(String process) {
		return this.systemsOf.getOrDefault(process, List.of());
	}

	/** Some are judged anew from the one year to the other. */
	private @Nullable Integer criticality(JsonNode process) {
		var now = this.stage.running() && process.has("criticalityNow");
		return number(process, now ? "criticalityNow" : "criticality");
	}

	/** The critical processes of a department, as far as they are judged. */
	List<UUID> critical(String department) {
		return this.critical.getOrDefault(department, List.of());
	}

	UUID process(String name) {
		return this.rows.id("process", name);
	}

	UUID system(String name) {
		return this.rows.id("system", name);
	}

	private void suppliers() {
		int number = 0;
		for (var supplier : Content.of("suppliers")) {
			var id = this.rows.id("supplier", text(supplier, "key"));
			this.rows.add("supplier", "id", id, "name", text(supplier, "name"), "owner_id",
					this.organisation.owner("KLK", number++), "version", 0);
			agreement(id, supplier.get("agreement"), text(supplier, "name"));
		}
	}

	private void agreement(UUID supplier, JsonNode agreement, String name) {
		// In the closed year fewer agreements said what security is required.
		var known = this.stage.running() || this.rows.chance("agreement" + name).nextInt(3) > 0;
		this.rows.add("agreement", "id", this.rows.id("agreement", name), "supplier_id", supplier, "title",
				"Avtal med " + name, "security_requirements",
				known && agreement.get("securityRequirements").asBoolean(), "personal_data", true,
				"personal_data_agreement", agreement.get("personalDataAgreement").asBoolean(), "incident_hours",
				known ? number(agreement, "incidentHours") : null, "incident_contact", contact(name), "recovery_hours",
				recovery(agreement), "exit_clause", agreement.get("exitClause").asBoolean(), "ends_on",
				text(agreement, "endsOn"), "renewal_decided", false, "version", 0);
	}

	/** In the closed year nobody had looked up any of this. */
	private @Nullable String contact(String name) {
		return (!this.stage.running() || name.length() % 5 == 0) ? null : "Jouren, telefonnummer i avtalets bilaga 1";
	}

	/** Those who tell late have promised nothing. */
	private @Nullable Integer recovery(JsonNode agreement) {
		var hours = number(agreement, "incidentHours");
		return (!this.stage.running() || hours == null || hours > 24) ? null : Integer.valueOf(48);
	}

	private void systems() {
		var chance = this.rows.chance("systems");
		int number = 0;
		for (var system : Content.of("systems")) {
			system(system, number++, chance);
		}
	}

	private void system(JsonNode system, int number, Random chance) {
		var unit = text(system, "unit");
		var classified = chance.nextDouble() < this.stage.share(0.55, 0.88);
		var id = system(text(system, "name"));
		this.rows.add("information_system", "id", id, "unit_id", this.organisation.unit(unit), "name",
				text(system, "name"), "owner_id",
				(chance.nextInt(25) == 0) ? null : this.organisation.owner(unit, number), "supplier_id",
				system.get("supplier").isNull() ? null : this.rows.id("supplier", text(system, "supplier")),
				"confidentiality", classified ? number(system, "k") : null, "integrity",
				classified ? number(system, "r") : null, "availability", classified ? number(system, "t") : null,
				"classified_on", classified ? this.stage.daysAgo(20 + chance.nextInt(700)) : null, "internet_exposed",
				system.get("internetExposed").asBoolean(), "mfa_enforced", mfa(system), "required_mfa",
				requiredMfa(system), "required_loa", requiredLoa(system), "recovery_hours", this.needs.declared(system),
				"proven_recovery_hours", this.needs.proven(system), "version", 0);
		review(id, number, chance);
	}

	private String mfa(JsonNode system) {
		var now = text(system, "mfaEnforced");
		return (!this.stage.running() && now.equals("YES") && text(system, "name").length() % 2 == 0) ? "NO" : now;
	}

	/** In the closed year nobody had decided on it. */
	private @Nullable Integer requiredMfa(JsonNode system) {
		if (!this.stage.running() || system.get("k").asInt() < 3) {
			return null;
		}
		return (system.get("k").asInt() == 4) ? Integer.valueOf(3) : Integer.valueOf(2);
	}

	private @Nullable Integer requiredLoa(JsonNode system) {
		return (this.stage.running() && system.get("k").asInt() >= 3) ? Integer.valueOf(3) : null;
	}

	private void review(UUID system, int number, Random chance) {
		if (chance.nextDouble() < this.stage.share(0.5, 0.85)) {
			var ago = chance.nextInt(this.stage.running() ? 420 : 600);
			this.rows.add("access_review", "id", this.rows.id("review", system.toString()), "system_id", system,
					"started_on", this.stage.daysAgo(ago + 14), "completed_on", this.stage.daysAgo(ago), "items",
					12 + number, "undecided", 0, "version", 0);
		}
	}

	/** The running year has come as far with it as with the systems. */
	private void information() {
		var chance = this.rows.chance("information");
		int number = 0;
		for (var information : Content.of("information")) {
			information(information, number++, chance);
		}
	}

	private void information(JsonNode information, int number, Random chance) {
		var unit = text(information, "unit");
		var classified = chance.nextDouble() < this.stage.share(0.55, 0.88);
		var id = this.rows.id("information", text(information, "name"));
		this.rows.add("information_asset", "id", id, "unit_id", this.organisation.unit(unit), "name",
				text(information, "name"), "description", text(information, "description"), "owner_id",
				(number % 11 == 5) ? null : this.organisation.owner(unit, number), "confidentiality",
				classified ? number(information, "k") : null, "integrity", classified ? number(information, "r") : null,
				"availability", classified ? number(information, "t") : null, "classified_on",
				classified ? this.stage.daysAgo(20 + chance.nextInt(500)) : null, "personal_data",
				text(information, "personalData"), "secrecy_ground",
				information.has("secrecy") ? text(information, "secrecy") : null, "version", 0);
		for (var system : information.get("systems")) {
			this.rows.add("information_in_system", "information_id", id, "system_id", system(system.asString()));
		}
	}

	private void processes() {
		int number = 0;
		for (var process : Content.of("processes")) {
			var unit = text(process, "unit");
			var tags = tags(process);
			number++;
			var criticality = (number % 31 == 0) ? null : criticality(process);
			if (criticality != null && criticality >= CRITICAL) {
				this.critical.computeIfAbsent(unit, key -> new ArrayList<>()).add(process(text(process, "name")));
			}
			this.rows.add("business_process", "id", process(text(process, "name")), "unit_id",
					this.organisation.unit(unit), "name", text(process, "name"), "criticality", criticality, "owner_id",
					(number % 37 == 0) ? null : this.organisation.owner(unit, number), "life_health",
					tags.contains("LIFE_HEALTH"), "payment", tags.contains("PAYMENT"), "statutory_deadline",
					tags.contains("STATUTORY_DEADLINE"), "digital_intake", tags.contains("DIGITAL_INTAKE"),
					"safeguarding", tags.contains("SAFEGUARDING"), "version", 0);
		}
	}

	private void links() {
		for (var system : Content.of("systems")) {
			for (var process : system.get("processes")) {
				var names = this.systemsOf.computeIfAbsent(process.asString(), key -> new ArrayList<>());
				if (!names.contains(text(system, "name"))) {
					names.add(text(system, "name"));
					this.rows.add("process_system", "process_id", process(process.asString()), "system_id",
							system(text(system, "name")));
				}
			}
		}
	}

	private static Set<String> tags(JsonNode process) {
		var tags = new HashSet<String>();
		process.get("tags").forEach(tag -> tags.add(tag.asString()));
		return tags;
	}

	static @Nullable Integer number(JsonNode node, String name) {
		var value = node.get(name);
		return (value == null || value.isNull()) ? null : Integer.valueOf(value.asInt());
	}

}
