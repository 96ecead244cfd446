package se.isms.core.sample;

import java.time.LocalDate;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import static se.isms.core.sample.SampleOrganisation.text;

/** The scale that the municipality rates risks on: four steps times four. */
final class SampleScale {

	private static final LocalDate MADE = LocalDate.of(2025, 1, 7);

	private static final int STEPS = 4;

	private final Rows rows;

	SampleScale(Rows rows) {
		this.rows = rows;
	}

	void make() {
		var id = this.rows.id("scale", "4");
		var scale = Content.of("scale");
		this.rows.add("risk_scale", "id", id, "scale_key", this.rows.id("scale-key", "4"), "number", 1, "name",
				text(scale, "name"), "likelihoods", STEPS, "consequences", STEPS, "acceptance_threshold", 8, "made_on",
				MADE, "version", 0);
		scale.get("steps").properties().forEach((axis) -> steps(id, axis.getKey(), axis.getValue()));
		for (var level : scale.get("levels")) {
			this.rows.add("risk_level", "scale_id", id, "lowest", level.get("lowest").asInt(), "highest",
					level.get("highest").asInt(), "name_sv", text(level, "sv"), "name_en", text(level, "en"), "tone",
					text(level, "tone"));
		}
		cells(id);
	}

	private void steps(UUID scale, String axis, JsonNode steps) {
		int step = 1;
		for (var one : steps) {
			this.rows.add("risk_step", "scale_id", scale, "axis", axis, "step", step++, "name_sv", text(one, "sv"),
					"name_en", text(one, "en"), "says_sv", text(one, "saysSv"), "says_en", text(one, "saysEn"));
		}
	}

	private void cells(UUID scale) {
		for (int likelihood = 1; likelihood <= STEPS; likelihood++) {
			for (int consequence = 1; consequence <= STEPS; consequence++) {
				this.rows.add("risk_cell", "scale_id", scale, "likelihood", likelihood, "consequence", consequence,
						"value", likelihood * consequence);
			}
		}
	}

}
