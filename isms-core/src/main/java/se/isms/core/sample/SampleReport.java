package se.isms.core.sample;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

import static se.isms.core.sample.SampleOrganisation.text;

/**
 * The yearly report of the closed year: its first page, introduction and the
 * contributions of its areas.
 */
final class SampleReport {

	private final Rows rows;

	SampleReport(Rows rows) {
		this.rows = rows;
	}

	void make() {
		var content = Content.of("areas-" + Stage.CLOSED_YEAR);
		var metadata = content.get("metadata");
		var id = this.rows.id("report", String.valueOf(Stage.CLOSED_YEAR));
		this.rows.add("security_report", "id", id, "year", Stage.CLOSED_YEAR, "state", "DRAFT", "document_type",
				text(metadata, "documentType"), "deciding_body", text(metadata, "decidingBody"), "valid_for",
				metadata.get("validFor").asInt(), "validity", text(metadata, "validity"), "revised_latest",
				text(metadata, "revisedLatest"), "document_owner", text(metadata, "documentOwner"), "intro",
				paragraphs(content.get("intro")), "version", 0);
		int position = 0;
		for (var area : content.get("areas")) {
			this.rows.add("report_area", "id", this.rows.id("area", text(area, "number")), "report_id", id, "position",
					position++, "number", text(area, "number"), "title", text(area, "title"), "responsible",
					responsible(area), "contribution", paragraphs(area.get("paragraphs")), "compiled",
					text(area, "number").equals("1.4"), "version", 0);
		}
	}

	private static String responsible(JsonNode area) {
		var roles = new ArrayList<String>();
		for (var one : area.get("responsible")) {
			roles.add(text(one, "role") + ", " + text(one, "unit"));
		}
		return String.join("; ", roles);
	}

	private static String paragraphs(JsonNode texts) {
		List<String> all = new ArrayList<>();
		texts.forEach(text -> all.add(text.asString()));
		return String.join("\n\n", all);
	}

}
