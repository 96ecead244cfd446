package se.isms.core.sample;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What regulations lay down of incidents, as far as it is known. Thresholds are known
 * from a secondary source only, and say so.
 */
final class SampleRegulations {

	private final Rows rows;

	SampleRegulations(Rows rows) {
		this.rows = rows;
	}

	void make() {
		var regulations = Content.of("regulations");
		regulations.get("receivers").forEach(this::receiver);
		var thresholds = regulations.get("thresholds");
		thresholds.get("sectors").forEach(sector -> threshold(sector, thresholds));
	}

	private void receiver(JsonNode receiver) {
		var name = text(receiver, "name");
		this.rows.add("authority", "id", this.rows.id("authority", String.valueOf(name)), "track",
				text(receiver, "track"), "name", name, "portal", text(receiver, "portal"), "source",
				text(receiver, "source"), "valid_from", text(receiver, "from"), "valid_to", text(receiver, "to"),
				"verified", receiver.has("note"), "note", text(receiver, "note"), "version", 0);
	}

	private void threshold(JsonNode sector, JsonNode common) {
		var name = text(sector, "sector");
		this.rows.add("significance_threshold", "id", this.rows.id("threshold", String.valueOf(name)), "sector", name,
				"limited_hours", number(sector, "limitedHours"), "alternative_hours",
				number(sector, "alternativeHours"), "persons", number(sector, "persons"), "cost_percent",
				number(sector, "costPercent"), "end_users", number(sector, "endUsers"), "end_users_percent",
				number(sector, "endUsersPercent"), "also", text(sector, "also"), "source", text(common, "source"),
				"valid_from", text(common, "from"), "verified", false, "version", 0);
	}

	private static @Nullable String text(JsonNode node, String name) {
		return node.has(name) ? node.get(name).asString() : null;
	}

	private static @Nullable Integer number(JsonNode node, String name) {
		return node.has(name) ? node.get(name).asInt() : null;
	}

}
