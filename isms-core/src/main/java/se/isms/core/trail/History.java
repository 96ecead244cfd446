package se.isms.core.trail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the trail says of an object: who, when, before, after. */
@Component
@Transactional(readOnly = true)
public class History {

	private final List<NamedTable> named;

	private final JdbcClient db;

	private final JsonMapper json;

	History(List<NamedTable> named, JdbcClient db, JsonMapper json) {
		this.named = named;
		this.db = db;
		this.json = json;
	}

	/** The newest fifty changes of an object. */
	public List<Change> of(String subjectType, UUID subject) {
		var entries = this.db.sql("""
				select e.at, e.actor, e.action, v.before::text, v.after::text
				  from trail_entry e
				  left join trail_value v on v.entry_id = e.id
				 where e.subject_type = :type
				   and e.subject_id = :subject
				 order by e.at desc
				 limit 50
				""").param("type", subjectType).param("subject", subject).query(Entry.class).list();
		var changed = entries.stream().map(this::fields).toList();
		var names = names(ChangedFields.ids(changed));
		return IntStream.range(0, entries.size())
			.mapToObj(number -> entries.get(number).change(changed.get(number).named(names)))
			.toList();
	}

	/** The newest change of an object, whatever it is. */
	public Optional<LastChange> last(UUID subject) {
		return this.db.sql("""
				select at, actor
				  from trail_entry
				 where subject_id = :subject
				 order by at desc
				 limit 1
				""").param("subject", subject).query(LastChange.class).optional();
	}

	/**
	 * What an object was in an earlier version, where somebody has changed it since and
	 * the values have not been erased.
	 */
	public <A> Optional<A> state(String subjectType, UUID subject, int version, Class<A> type) {
		return this.db.sql("""
				select v.before::text
				  from trail_entry e
				  join trail_value v on v.entry_id = e.id
				 where e.subject_type = :type
				   and e.subject_id = :subject
				   and v.before ->> 'version' = :version
				 order by e.at
				 limit 1
				""")
			.param("type", subjectType)
			.param("subject", subject)
			.param("version", Integer.toString(version))
			.query(String.class)
			.optional()
			.map(text -> this.json.readValue(text, type));
	}

	private ChangedFields fields(Entry entry) {
		return ChangedFields.between(tree(entry.before), tree(entry.after));
	}

	private JsonNode tree(@Nullable String text) {
		return (text != null) ? this.json.readTree(text) : this.json.createObjectNode();
	}

	private Map<UUID, String> names(Set<UUID> ids) {
		var sql = this.named.stream().map(NamedTable::names).collect(Collectors.joining(" union all "));
		return this.db.sql(sql)
			.param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
			.query(Name.class)
			.stream()
			.collect(Collectors.toMap(Name::id, Name::name));
	}

	private record Name(UUID id, String name) {
	}

	private record Entry(Instant at, String actor, String action, @Nullable String before, @Nullable String after) {

		Change change(List<Change.Field> fields) {
			return new Change(this.at, this.actor, this.action, fields);
		}

	}

}
