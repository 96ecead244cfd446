package se.isms.core.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static se.isms.core.sample.SampleAssets.number;
import static se.isms.core.sample.SampleOrganisation.text;

/**
 * What needs what beyond the systems that a process needs, and how long systems take to
 * come back: as long as their class allows, and no longer than those who need them can
 * wait. Except where somebody has tried.
 */
final class SampleNeeds {

	private static final String LOG_IN = "Inloggningstjänsten";

	private static final String NETWORK = "Kommunnätet";

	/** Hours by availability (T); nobody has asked about what may be gone for long. */
	private static final Map<Integer, Integer> BY_CLASS = Map.of(4, 4, 3, 12, 2, 24);

	private final Rows rows;

	private final JsonNode content = Content.of("needs");

	private final Map<String, Set<String>> needs = new LinkedHashMap<>();

	private final Map<String, List<String>> needing = new HashMap<>();

	private final Map<String, Integer> limits = new HashMap<>();

	private final Map<String, Integer> hours = new HashMap<>();

	SampleNeeds(Rows rows) {
		this.rows = rows;
		var processes = new HashMap<String, Integer>();
		Content.of("processes")
			.forEach(process -> processes.put(text(process, "name"),
					Objects.requireNonNull(number(process, "rtoHours"))));
		Content.of("systems").forEach(system -> system(system, processes));
	}

	/** How long a system takes to come back as declared, none where nobody has asked. */
	@Nullable Integer declared(JsonNode system) {
		var declared = BY_CLASS.get(system.get("t").asInt());
		return (declared != null) ? Integer.valueOf(limit(text(system, "name"))) : null;
	}

	/** How long it took when somebody tried. */
	@Nullable Integer proven(JsonNode system) {
		return number(this.content.get("proven"), text(system, "name"));
	}

	void make(SampleAssets assets) {
		this.needs.forEach((system, needed) -> needed
			.forEach(other -> this.rows.add("system_need", "id", this.rows.id("system-need", system + "/" + other),
					"system_id", assets.system(system), "needed_id", assets.system(other), "version", 0)));
		this.content.get("processes")
			.properties()
			.forEach(process -> process.getValue()
				.forEach(other -> this.rows.add("process_need", "id",
						this.rows.id("process-need", process.getKey() + "/" + other.asString()), "process_id",
						assets.process(process.getKey()), "needed_id", assets.process(other.asString()), "version",
						0)));
	}

	private void system(JsonNode system, Map<String, Integer> processes) {
		var name = text(system, "name");
		var needed = new LinkedHashSet<String>();
		var listed = this.content.get("systems").get(name);
		if (listed != null) {
			listed.forEach(other -> needed.add(other.asString()));
		}
		if (text(system, "mfaEnforced").equals("YES") && !system.get("shared").asBoolean()) {
			needed.add(LOG_IN);
		}
		if (!system.get("internetExposed").asBoolean() && !system.get("shared").asBoolean()) {
			needed.add(NETWORK);
		}
		this.needs.put(name, needed);
		needed.forEach(other -> this.needing.computeIfAbsent(other, key -> new ArrayList<>()).add(name));
		var limit = BY_CLASS.getOrDefault(system.get("t").asInt(), Integer.MAX_VALUE);
		for (var process : system.get("processes")) {
			limit = Math.min(limit, processes.getOrDefault(process.asString(), limit));
		}
		this.limits.put(name, limit);
	}

	/** The least of its own and of those that need it; nothing here needs itself. */
	private int limit(String system) {
		var known = this.hours.get(system);
		if (known != null) {
			return known;
		}
		int limit = this.limits.getOrDefault(system, Integer.MAX_VALUE);
		for (var other : this.needing.getOrDefault(system, List.of())) {
			limit = Math.min(limit, limit(other));
		}
		this.hours.put(system, limit);
		return limit;
	}

}
