package se.isms.core.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The SQL of a question: made of what features declare, values as parameters only. */
final class ListSql {

	private final ListQuery query;

	private final List<Column> columns;

	private final Map<String, @Nullable Object> parameters = new HashMap<>();

	private final List<String> conditions = new ArrayList<>();

	ListSql(ListQuery query, List<Column> columns, Map<String, @Nullable Object> known) {
		this.query = query;
		this.columns = columns;
		this.parameters.putAll(known);
		this.conditions.add("(" + query.listing().where() + ")");
		if (query.listing().department() != null && known.get("department") != null) {
			this.conditions.add(query.listing().department() + " = :department");
		}
		query.conditions().forEach(this::add);
	}

	Map<String, @Nullable Object> parameters() {
		return this.parameters;
	}

	String count() {
		return "select count(*)" + from(this.conditions);
	}

	/** All rows in their order. */
	String all() {
		return select() + from(this.conditions) + order(this.query.descending());
	}

	/** The rows of these ids only. */
	String of() {
		var narrowed = new ArrayList<>(this.conditions);
		narrowed.add(this.query.listing().id() + " in (:ids)");
		return select() + from(narrowed) + order(this.query.descending());
	}

	/** The rows from a place on, and one more; back to front when it leads back. */
	String part() {
		var back = this.query.before();
		var narrowed = new ArrayList<>(this.conditions);
		var down = this.query.descending() != back.isPresent();
		back.or(this.query::after).ifPresent(cursor -> narrowed.add(beyond(cursor, down)));
		return select() + from(narrowed) + order(down) + "\n limit " + (this.query.size() + 1);
	}

	private void add(Condition condition) {
		var name = "filter" + this.conditions.size();
		this.conditions.add(condition.sql().replace(":value", ":" + name));
		this.parameters.put(name, condition.value());
	}

	private String select() {
		var sql = new StringBuilder("select ").append(this.query.listing().id()).append(" as id");
		for (var column : this.columns) {
			sql.append(",\n       ").append(column.sql()).append(" as \"").append(column.key()).append('"');
			if (column.tone() != null) {
				sql.append(",\n       ")
					.append(column.tone())
					.append(" as \"tone of ")
					.append(column.key())
					.append('"');
			}
		}
		return sql.append(",\n       ").append(this.query.sortedBy().order()).append(" as \"sorted by\"").toString();
	}

	private String from(List<String> narrowed) {
		return "\n  from " + this.query.listing().from().strip() + "\n where " + String.join("\n   and ", narrowed);
	}

	private String order(boolean down) {
		var way = down ? " desc" : " asc";
		return "\n order by " + this.query.sortedBy().order() + way + ", " + this.query.listing().id() + way;
	}

	/** In this order what has no value comes after all that have one. */
	private String beyond(Cursor cursor, boolean down) {
		var sort = this.query.sortedBy().order();
		var id = this.query.listing().id();
		this.parameters.put("place", cursor.id());
		if (cursor.value() == null) {
			return down ? "(%s is not null or %s < :place)".formatted(sort, id)
					: "(%s is null and %s > :place)".formatted(sort, id);
		}
		this.parameters.put("value", cursor.comparable(this.query.sortedBy().orderKind()));
		var compared = "(%s, %s) %s (:value, :place)".formatted(sort, id, down ? "<" : ">");
		return (down || this.query.sortedBy().always()) ? compared : "(%s or %s is null)".formatted(compared, sort);
	}

}
