package se.isms.core.list;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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

	/** For so long a change can be undone; rows that others have changed since stay. */
	public static final Duration UNDO = Duration.ofMinutes(15);

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
	@Transactional(propagation = Propagation.SUPPORTS)
	public List<BulkField> fields(String list) {
		return find(list).<List<BulkField>>map(BulkEdit::fields).orElse(List.of());
	}

	/** One of the fields of a list. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public BulkField field(String list, String key) {
		return fields(list).stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(NotFound::new);
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
		var change = change(edit(list), field, value, versions, titles(list, versions.keySet()), new ArrayList<>());
		TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		return change;
	}

	/**
	 * Changes all rows, or none where one of them is no longer as it was seen.
	 * @param person who may undo it
	 * @throws Refused which names the rows that stand against it
	 */
	public BulkChange apply(String person, String list, String field, String value, Map<UUID, Integer> versions) {
		var done = new ArrayList<Done>();
		var titles = titles(list, versions.keySet());
		var change = change(edit(list), field, value, versions, titles, done);
		requireAll(change, titles);
		var id = UUID.randomUUID();
		keep(id, person, list, field, done);
		return new BulkChange(id, change.changed(), change.refused());
	}

	/**
	 * Takes a change back, while it is new. Rows that somebody has changed since stay as
	 * they are, and are told.
	 * @throws Refused where it is too late, or somebody changes a row just now; then
	 * nothing is taken back
	 */
	public BulkUndo undo(String person, UUID id) {
		CurrentActor.get().require(Permission.CONTRIBUTE);
		var stored = this.db.sql("""
				delete from bulk_change
				 where id = :id
				   and person = :person
				returning list, at, changes::text
				""").param("id", id).param("person", person).query(Stored.class).optional().orElseThrow(NotFound::new);
		if (stored.at().plus(UNDO).isBefore(now().toInstant())) {
			throw new Refused("refused.bulk-undo-late", UNDO.toMinutes());
		}
		return restore(edit(stored.list()), this.json.readTree(stored.changes()));
	}

	/** The newest change of a list that somebody can still take back. */
	@Transactional(readOnly = true)
	public Optional<LastBulkChange> last(String person, String list) {
		return this.db.sql("""
				select b.id, b.field, b.at, jsonb_array_length(b.changes) as rows
				  from bulk_change b
				 where b.person = :person
				   and b.list = :list
				   and b.at >= :since
				 order by b.at desc, b.id
				 limit 1
				""")
			.param("person", person)
			.param("list", list)
			.param("since", now().minus(UNDO))
			.query(LastBulkChange.class)
			.optional();
	}

	private <T> BulkChange change(BulkEdit<T> edit, String field, String value, Map<UUID, Integer> versions,
			Map<UUID, String> titles, List<Done> done) {
		CurrentActor.get().require(Permission.CONTRIBUTE);
		if (versions.size() > MOST) {
			throw new Refused("refused.bulk-too-many", versions.size(), MOST);
		}
		requireValue(field(edit.list(), field), value);
		var found = edit.find(titles.keySet()).stream().collect(Collectors.toMap(edit::id, Function.identity()));
		var changed = new ArrayList<BulkChange.Changed>();
		var refused = new ArrayList<BulkChange.Refusal>();
		for (var id : inOrder(versions.keySet(), titles.keySet())) {
			var one = found.get(id);
			try {
				if (one == null) {
					throw new Refused("refused.bulk-not-there");
				}
				var version = Objects.requireNonNull(edit.version(one));
				var was = edit.value(one, field);
				requireVersion(Objects.requireNonNull(versions.get(id)), version);
				if (was.equals(value)) {
					throw new Refused("refused.bulk-already");
				}
				var after = edit.change(one, field, value);
				changed.add(new BulkChange.Changed(id, version, was, value));
				done.add(new Done(id, Objects.requireNonNull(edit.version(after)), one));
			}
			catch (Refused ex) {
				refused.add(new BulkChange.Refusal(id, ex.key(), ex.arguments()));
			}
			catch (OptimisticLockingFailureException ex) {
				refused.add(changedMeanwhile(id));
			}
		}
		return new BulkChange(null, changed, refused);
	}

	/** Those that the list shows as it shows them, and then the others. */
	private static Set<UUID> inOrder(Set<UUID> asked, Set<UUID> shown) {
		var all = new LinkedHashSet<>(shown);
		all.addAll(asked);
		return all;
	}

	private static void requireAll(BulkChange change, Map<UUID, String> titles) {
		if (!change.refused().isEmpty()) {
			throw RowsRefused.of(change.refused(), titles);
		}
	}

	/** A save of somebody else came between the reading of a row and its change. */
	private static BulkChange.Refusal changedMeanwhile(UUID id) {
		return new BulkChange.Refusal(id, BulkChange.CHANGED, List.of());
	}

	/** What nobody offered is not stored, and a state is never nothing. */
	private void requireValue(BulkField field, String value) {
		var reference = field.reference();
		var offered = (reference != null)
				? value.isEmpty() || this.lists.options(reference).stream().anyMatch(one -> one.value().equals(value))
				: (field.kind() == Kind.DAY) ? value.isEmpty() || Values.day(value).isPresent()
						: field.values().contains(value);
		if (!offered) {
			var name = this.lists.names(field, List.of(value)).get(value);
			throw (name != null) ? new NotOffered("refused.bulk-not-offered", name)
					: new NotOffered("refused.bulk-value", value);
		}
	}

	/**
	 * Only what the list shows to the actor is there: what it is called, in its order.
	 */
	private Map<UUID, String> titles(String list, Set<UUID> ids) {
		var listing = this.lists.get(list);
		var query = ListQuery.of(listing, Map.of("column", List.of(listing.columns().get(0).key())));
		var titles = new LinkedHashMap<UUID, String>();
		this.lists.rows(query, ids).forEach(row -> titles.put(row.id(), String.valueOf(row.cells().get(0).value())));
		return titles;
	}

	private void keep(UUID id, String person, String list, String field, List<Done> done) {
		var now = now();
		this.db.sql("""
				delete from bulk_change
				 where at < :old
				""").param("old", now.minus(Duration.ofHours(1))).update();
		this.db.sql("""
				insert into bulk_change (id, list, field, person, at, changes)
				values (:id, :list, :field, :person, :at, :changes::jsonb)
				""")
			.param("id", id)
			.param("list", list)
			.param("field", field)
			.param("person", person)
			.param("at", now)
			.param("changes", this.json.writeValueAsString(done))
			.update();
	}

	private <T> BulkUndo restore(BulkEdit<T> edit, JsonNode changes) {
		var befores = new LinkedHashMap<UUID, JsonNode>();
		changes.forEach(change -> befores.put(UUID.fromString(change.get("id").asString()), change));
		var titles = titles(edit.list(), befores.keySet());
		var found = edit.find(titles.keySet()).stream().collect(Collectors.toMap(edit::id, Function.identity()));
		var restored = new ArrayList<UUID>();
		var kept = new ArrayList<BulkChange.Refusal>();
		befores.forEach((id, change) -> {
			var now = found.get(id);
			try {
				if (now == null) {
					throw new Refused("refused.bulk-not-there");
				}
				requireVersion(change.get("version").asInt(), Objects.requireNonNull(edit.version(now)));
				edit.restore(this.json.treeToValue(change.get("before"), edit.type()), now);
				restored.add(id);
			}
			catch (Refused ex) {
				kept.add(new BulkChange.Refusal(id, ex.key(), ex.arguments()));
			}
			catch (OptimisticLockingFailureException ex) {
				throw RowsRefused.of(List.of(changedMeanwhile(id)), titles);
			}
		});
		return new BulkUndo(edit.list(), restored, kept);
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
			throw new Refused(BulkChange.CHANGED);
		}
	}

	private record Done(UUID id, int version, Object before) {
	}

	private record Stored(String list, Instant at, String changes) {
	}

}
