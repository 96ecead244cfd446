package se.isms.core.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a document as JSON, and reads it back: what is adopted is kept in this form. */
public final class JsonRenderer {

	// Adopted documents are kept for decades, so each says how it is to be read.
	private static final String FORMAT = "isms-document-1";

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.changeDefaultPropertyInclusion((value) -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	/** The document with all its blocks, and once more its figures, in reading order. */
	public String write(Document document) {
		var root = MAPPER.createObjectNode().put("format", FORMAT);
		root.setAll((ObjectNode) MAPPER.valueToTree(document));
		root.set("figures", MAPPER.valueToTree(document.figures()));
		return MAPPER.writeValueAsString(root);
	}

	/** The document that was written. */
	public Document read(String json) {
		var root = MAPPER.readTree(json);
		var format = root.path("format").asString("");
		if (!FORMAT.equals(format)) {
			throw new IllegalArgumentException("Not a document in the format " + FORMAT + ": '" + format + "'");
		}
		return MAPPER.treeToValue(root, Document.class);
	}

}
