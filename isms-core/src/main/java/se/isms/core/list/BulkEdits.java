package se.isms.core.list;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;

/** Changes many rows of a list at once, all or none, and takes it back. */
@Service
@Transactional
public class BulkEdits {

	/** Who has changed the wrong thing sees it at once; later others build on it. */
	public static final Duration UNDO = Duration.ofSeconds(30);

	/** More rows at once belong in an import. */
	public static final int MOST = 500;

	private final List<BulkEdit<?>> edits;

	private final Lists lists;

	private final JdbcClient db;

	private final JsonMapper json;

	private final Clock clock;

	BulkEdits(List<BulkEdit<?>> edits, Lists lists, JdbcClient db, JsonMapper json, Clock clock) {
		this.edits = edits;
		this.lists = lists;
		this.db = db;
		this.json = json;
		this.clock = clock;
	}

	/** What can be changed in many rows of a list; nothing in most. */
	public List<BulkField> fields(String list) {
		return find(list).<List<BulkField>>map(BulkEdit::fields).orElse(List.of());
	}

	/** The rows that the filters let through. */
	@Transactional(readOnly = true)
	public List<UUID> matching(ListQuery query) {
		var part = this.lists.part(query.with("size", String.valueOf(MOST)));
		if (part.total() > MOST) {
			throw new Refused("refused.bulk-too-many", part.total(), MOST);
		}
		return part.rows().stream().map(Row::id).toList();
	}

	/**
	 * Does it and takes it back at once, so that nothing is told that would not happen.
	 */
	public BulkChange preview(String list, String field, String value, List<UUID> rows) {
		var versions = new LinkedHashMap<UUID, Integer>();
		rows.forEach(id -> versions.put(id, -1));
		var change = change(edit(list), field, value, versions, new ArrayList<>());
		TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		return change;
	}

	/**
	 * Changes the rows that still have the version that was seen.
	 * @param person who may undo it
	 */
	public BulkChange apply(String person, String list, String field, String value, Map<UUID, Integer> versions) {
		var done = new ArrayList<Done>();
		var change = change(edit(list), field, value, versions, done);
		var id = UUID.randomUUID();
		var now = now();
		this.db.sql("""
				delete from bulk_change
				 where at < :old
				""").param("old", now.minus(Duration.ofHours(1))).update();
		this.db.sql("""
				insert into bulk_change (id, list, person, at, changes)
				values (:id, :list, :person, :at, :changes::jsonb)
				""")
			.param("id", id)
			.param("list", list)
			.param("person", person)
			.param("at", now)
			.param("changes", this.json.writeValueAsString(done))
			.update();
		return new BulkChange(id, change.changed(), change.refused());
	}

	/** Takes a change back, while it is new and nobody has changed any of it. */
	public void undo(String person, UUID id) {
		var stored = this.db.sql("""
				delete from bulk_change
				 where id = :id
				   and person = :person
				returning list, at, changes::text
				""").param("id", id).param("person", person).query(Stored.class).optional().orElseThrow(NotFound::new);
		if (stored.at().plus(UNDO).isBefore(now().toInstant())) {
			throw new Refused("refused.bulk-undo-late", UNDO.toSeconds());
		}
		restore(edit(stored.list()), this.json.readTree(stored.changes()));
	}

	private <T> BulkChange change(BulkEdit<T> edit, String field, String value, Map<UUID, Integer> versions,
			List<Done> done) {
		CurrentActor.get().require(Permission.CONTRIBUTE);
		if (versions.size() > MOST) {
			throw new Refused("refused.bulk-too-many", versions.size(), MOST);
		}
		requireValue(edit.fields().stream().filter(one -> one.key().equals(field)).findFirst(), value);
		var changed = new LinkedHashMap<UUID, Integer>();
		var refused = new ArrayList<BulkChange.Refusal>();
		for (var one : seen(edit, versions)) {
			var version = Objects.requireNonNull(edit.version(one));
			try {
				requireVersion(versions.getOrDefault(edit.id(one), -1), version);
				var after = edit.change(one, field, value);
				changed.put(edit.id(one), version);
				done.add(new Done(edit.id(one), Objects.requireNonNull(edit.version(after)), one));
			}
			catch (Refused ex) {
				refused.add(new BulkChange.Refusal(edit.id(one), ex.key(), ex.arguments()));
			}
		}
		return new BulkChange(null, changed, refused);
	}

	/** What nobody offered is not stored, and a state is never nothing. */
	private void requireValue(Optional<BulkField> field, String value) {
		var known = field.orElseThrow(NotFound::new);
		var reference = known.reference();
		var offered = (reference != null)
				? value.isEmpty() || this.lists.options(reference).stream().anyMatch(one -> one.value().equals(value))
				: (known.kind() == Kind.DAY) ? value.isEmpty() || Values.day(value).isPresent()
						: known.values().contains(value);
		if (!offered) {
			throw new Refused("refused.bulk-value", value);
		}
	}

	/** Only what the list shows to the actor is there. */
	private <T> List<T> seen(BulkEdit<T> edit, Map<UUID, Integer> versions) {
		var query = ListQuery.of(this.lists.get(edit.list()), Map.of());
		return edit.find(this.lists.rows(query, versions.keySet()).stream().map(Row::id).toList());
	}

	private <T> void restore(BulkEdit<T> edit, JsonNode changes) {
		var befores = new LinkedHashMap<UUID, JsonNode>();
		changes.forEach(change -> befores.put(UUID.fromString(change.get("id").asString()), change));
		var now = edit.find(befores.keySet());
		for (var one : now) {
			requireVersion(Objects.requireNonNull(befores.get(edit.id(one))).get("version").asInt(),
					Objects.requireNonNull(edit.version(one)));
		}
		for (var one : now) {
			var before = Objects.requireNonNull(befores.get(edit.id(one))).get("before");
			edit.restore(this.json.treeToValue(before, edit.type()), one);
		}
	}

	private BulkEdit<?> edit(String list) {
		return find(list).orElseThrow(NotFound::new);
	}

	private Optional<BulkEdit<?>> find(String list) {
		return this.edits.stream().filter(edit -> edit.list().equals(list)).findFirst();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private static void requireVersion(int seen, int version) {
		if (seen >= 0 && seen != version) {
			throw new Refused("refused.changed-meanwhile");
		}
	}

	private record Done(UUID id, int version, Object before) {
	}

	private record Stored(String list, Instant at, String changes) {
	}

}
