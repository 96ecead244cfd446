package se.isms.core.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a sample as they are made: by table, in an order that foreign keys allow.
 */
final class Rows {

	private final UUID tenant;

	private final long seed;

	private final Map<String, List<Map<String, @Nullable Object>>> byTable = new LinkedHashMap<>();

	Rows(UUID tenant, long seed) {
		this.tenant = tenant;
		this.seed = seed;
	}

	/** Adds a row: names and values in turn. */
	void add(String table, @Nullable Object... columns) {
		var row = new LinkedHashMap<String, @Nullable Object>();
		row.put("tenant_id", this.tenant);
		for (int i = 0; i < columns.length; i += 2) {
			row.put(String.valueOf(columns[i]), columns[i + 1]);
		}
		this.byTable.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
	}

	/** The same thing has the same id in every year of the sample. */
	UUID id(String kind, String key) {
		return UUID.nameUUIDFromBytes((this.tenant + "|" + kind + "|" + key).getBytes(StandardCharsets.UTF_8));
	}

	/** Chance of one concern; what another concern draws does not move it. */
	Random chance(String concern) {
		return new Random(this.seed * 31 + concern.hashCode());
	}

	Map<String, List<Map<String, @Nullable Object>>> byTable() {
		return this.byTable;
	}

}
