package se.isms.core.sample;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static se.isms.core.sample.SampleOrganisation.text;

/**
 * Some processings of personal data: assessed, assessed before they changed, never
 * assessed, and not considered at all.
 */
final class SampleProcessings {

	private final Rows rows;

	private final Stage stage;

	private final SampleOrganisation organisation;

	private final SampleAssets assets;

	SampleProcessings(Rows rows, Stage stage, SampleOrganisation organisation, SampleAssets assets) {
		this.rows = rows;
		this.stage = stage;
		this.organisation = organisation;
		this.assets = assets;
	}

	void make() {
		for (var processing : Content.of("processings")) {
			var name = text(processing, "name");
			this.rows.add("processing", "id", this.rows.id("processing", name), "unit_id",
					this.organisation.unit(text(processing, "unit")), "name", name, "purpose",
					text(processing, "purpose"), "system_id", this.assets.system(text(processing, "system")),
					"high_risk", processing.has("highRisk") ? processing.get("highRisk").asBoolean() : null,
					"assessed_on", day(processing, "assessed"), "reference",
					processing.has("reference") ? text(processing, "reference") : null, "changed_on",
					day(processing, "changed"), "version", 0);
		}
	}

	private @Nullable LocalDate day(JsonNode processing, String daysAgo) {
		return processing.has(daysAgo) ? this.stage.daysAgo(processing.get(daysAgo).asInt()) : null;
	}

}
