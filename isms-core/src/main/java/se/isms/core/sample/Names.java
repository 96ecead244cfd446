package se.isms.core.sample;

import java.util.Random;

import tools.jackson.databind.JsonNode;

/** Names of people who do not exist. */
final class Names {

	private final JsonNode content = Content.of("names");

	private final Random chance;

	Names(Random chance) {
		this.chance = chance;
	}

	String next() {
		return one("firstNames") + " " + one("lastNames");
	}

	private String one(String list) {
		var names = this.content.get(list);
		return names.get(this.chance.nextInt(names.size())).asString();
	}

}
