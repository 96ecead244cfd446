package se.isms.core.sample;

import java.io.IOException;
import java.io.UncheckedIOException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The written content of the sample municipality, one file per subject. */
final class Content {

	private static final JsonMapper JSON = JsonMapper.shared();

	private Content() {
	}

	static JsonNode of(String name) {
		try (var in = Content.class.getResourceAsStream(name + ".json")) {
			return JSON.readTree(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Governance of one year. */
	static JsonNode governance(int year) {
		for (var one : of("governance-2022").get("years")) {
			if (one.get("year").asInt() == year) {
				return one;
			}
		}
		throw new IllegalArgumentException("the sample has no year " + year);
	}

}
