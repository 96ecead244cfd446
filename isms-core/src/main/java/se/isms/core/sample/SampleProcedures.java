package se.isms.core.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static se.isms.core.sample.SampleAssets.number;
import static se.isms.core.sample.SampleOrganisation.text;

/**
 * What is done by hand in the place of systems, step by step where somebody has thought
 * it through, and what stands still instead.
 */
final class SampleProcedures {

	private static final int HOURS_A_DAY = 24;

	/** From how many hours on a process can wait for a system. */
	private static final int PATIENT = 168;

	/** The first day, days 2 to 7, 8 to 30, and after that. */
	private static final List<String> PHASES = List.of("staff_first_day", "staff_first_week", "staff_first_month",
			"staff_after_month");

	private final JsonNode described = Content.of("procedures");

	private final Rows rows;

	private final Stage stage;

	private final SampleAssets assets;

	private final SampleResources resources;

	SampleProcedures(Rows rows, Stage stage, SampleAssets assets, SampleResources resources) {
		this.rows = rows;
		this.stage = stage;
		this.assets = assets;
		this.resources = resources;
	}

	void make(UUID plan, JsonNode process, Random chance) {
		var name = text(process, "name");
		var patience = this.rows.chance("stops of " + name);
		var replaced = new ArrayList<String>();
		for (var system : this.assets.systemsOf(name)) {
			if (chance.nextDouble() < this.stage.share(0.6, 0.9)) {
				replaced.add(system);
			}
			else if (this.stage.running() && patience.nextBoolean()) {
				stop(plan, name, system, number(process, "mtpdHours"));
			}
		}
		if (!replaced.isEmpty()) {
			procedure(plan, name, replaced, process.get("manualProcedure"));
		}
	}

	/**
	 * Written out in the running year; in the closed one there was a name and no more.
	 */
	private void procedure(UUID plan, String process, List<String> systems, JsonNode manual) {
		var id = this.rows.id("procedure", process);
		var said = this.stage.running() ? this.described.get(process) : null;
		var staff = (said != null) ? said.get("staff") : null;
		this.rows.add("manual_procedure", "id", id, "plan_id", plan, "name", text(manual, "name"), "start_hours", 4,
				"sustainable_days", number(manual, "maxSustainableDays"), "relief",
				(said != null && !said.get("relief").isNull()) ? text(said, "relief") : null, "needs_it",
				manual.get("needsIt").asBoolean(), "steps", lines(said, "steps"), "materials", lines(said, "materials"),
				"forms", lines(said, "forms"), "staff_available",
				(said != null && !said.get("available").isNull()) ? said.get("available").asInt() : null, PHASES.get(0),
				phase(staff, 0), PHASES.get(1), phase(staff, 1), PHASES.get(2), phase(staff, 2), PHASES.get(3),
				phase(staff, 3), "version", 0);
		systems.forEach(system -> this.rows.add("procedure_replaces", "procedure_id", id, "system_id",
				this.assets.system(system)));
		if (said != null && said.has("resources")) {
			said.get("resources")
				.forEach(resource -> this.rows.add("procedure_resource", "procedure_id", id, "needed_id",
						this.resources.id(resource.asString())));
		}
	}

	private void stop(UUID plan, String process, String system, @Nullable Integer mtpdHours) {
		if (mtpdHours != null && mtpdHours >= PATIENT) {
			this.rows.add("stop_decision", "id", this.rows.id("stop", process + "/" + system), "plan_id", plan,
					"system_id", this.assets.system(system), "until_day", mtpdHours / HOURS_A_DAY, "reason",
					"Uppgifterna finns på papper och registreras i efterhand.", "decided_by", "Förvaltningschefen",
					"version", 0);
		}
	}

	private static @Nullable String lines(@Nullable JsonNode said, String field) {
		return (said == null) ? null
				: StreamSupport.stream(said.get(field).spliterator(), false)
					.map(JsonNode::asString)
					.collect(Collectors.joining("\n"));
	}

	private static @Nullable Integer phase(@Nullable JsonNode staff, int phase) {
		return (staff == null || staff.isNull()) ? null : Integer.valueOf(staff.get(phase).asInt());
	}

}
