package se.isms.core.sample;

import java.util.Random;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import static se.isms.core.sample.SampleOrganisation.text;

/** What plans share, and what each counts on: radios are promised to too many. */
final class SampleResources {

	private final JsonNode resources = Content.of("resources");

	private final Rows rows;

	private final Stage stage;

	private final SampleOrganisation organisation;

	private final SampleAssets assets;

	SampleResources(Rows rows, Stage stage, SampleOrganisation organisation, SampleAssets assets) {
		this.rows = rows;
		this.stage = stage;
		this.assets = assets;
		this.organisation = organisation;
	}

	void make() {
		for (var resource : this.resources) {
			var capacity = resource.get("capacity");
			this.rows.add("shared_resource", "id", id(resource), "unit_id",
					this.organisation.unit(text(resource, "unit")), "name", text(resource, "name"), "kind",
					text(resource, "kind"), "capacity", capacity.isNull() ? null : capacity.asInt(), "independent",
					resource.get("independent").asBoolean(), "power_source",
					resource.has("powerSource") ? text(resource, "powerSource") : null, "version", 0);
			if (this.stage.running() && resource.has("systems")) {
				resource.get("systems").forEach(system -> needs(resource, system.asString()));
			}
		}
	}

	/** What somebody found out when the lights went out. */
	private void needs(JsonNode resource, String system) {
		this.rows.add("resource_system", "resource_id", id(resource), "system_id", this.assets.system(system));
	}

	void claim(UUID plan, String process, Random chance) {
		for (var resource : this.resources) {
			if (chance.nextDouble() < resource.get("wanted").asDouble()) {
				var amount = 1 + chance.nextInt(2);
				this.rows.add("resource_claim", "id", this.rows.id("claim", process + "/" + text(resource, "name")),
						"plan_id", plan, "resource_id", id(resource), "first_day", 1, "first_week", amount,
						"first_month", amount, "after_month", 0, "version", 0);
			}
		}
	}

	private UUID id(JsonNode resource) {
		return id(text(resource, "name"));
	}

	UUID id(String name) {
		return this.rows.id("resource", name);
	}

}
