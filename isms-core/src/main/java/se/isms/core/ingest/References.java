package se.isms.core.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import se.isms.core.shared.CurrentActor;

/**
 * What the cells of an import may refer to, by name. Read once, when it is first needed.
 */
public final class References {

	private final JdbcClient db;

	private final Map<String, Named> loaded = new HashMap<>();

	References(JdbcClient db) {
		this.db = db;
	}

	/**
	 * The rows of a query with the columns id (uuid), name (text) and department (uuid;
	 * null belongs to nobody).
	 */
	public Named of(String sql) {
		return this.loaded.computeIfAbsent(sql, this::load);
	}

	private Named load(String query) {
		var named = new Named();
		this.db.sql(query).query(row -> {
			var id = row.getObject("id", UUID.class);
			named.add(row.getString("name"), id, row.getObject("department", UUID.class));
		});
		return named;
	}

	/** Rows by name. */
	public static final class Named {

		private static final int MOST_SUGGESTIONS = 500;

		private final Map<String, UUID> ids = new HashMap<>();

		private final Set<String> ambiguous = new HashSet<>();

		private final Set<UUID> foreign = new HashSet<>();

		private final Map<String, String> names = new HashMap<>();

		/** Looking takes long, and a file may be wrong in every row. */
		private final Map<String, Optional<String>> suggested = new HashMap<>();

		private void add(String name, UUID id, @Nullable UUID department) {
			var own = CurrentActor.get().department();
			var key = key(name);
			if (own != null && department != null && !own.equals(department)) {
				this.foreign.add(id);
				this.ids.putIfAbsent(key, id);
				return;
			}
			this.names.put(key, name);
			var before = this.ids.put(key, id);
			if (before != null && !before.equals(id) && !this.foreign.contains(before)) {
				this.ambiguous.add(key);
			}
		}

		/** The identifier of what has this name, however its case. */
		public UUID id(String name) {
			var key = key(name);
			var id = this.ids.get(key);
			if (id == null) {
				throw new WrongCell("unknown", suggestion(key).orElse(null));
			}
			if (this.ambiguous.contains(key)) {
				throw new WrongCell("ambiguous", null);
			}
			return id;
		}

		private Optional<String> suggestion(String key) {
			if (this.suggested.size() >= MOST_SUGGESTIONS) {
				return this.suggested.getOrDefault(key, Optional.empty());
			}
			return this.suggested.computeIfAbsent(key, unknown -> Nearest.to(unknown, this.names));
		}

		/** The same, and refuses what is of another department than the actor's. */
		public UUID own(String name) {
			var id = id(name);
			if (this.foreign.contains(id)) {
				throw new WrongCell("foreign", null);
			}
			return id;
		}

		private static String key(String name) {
			return name.strip().toLowerCase(Locale.ROOT);
		}

	}

}
