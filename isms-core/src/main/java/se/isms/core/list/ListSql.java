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

	/**
	 * The rows from a place on, and one more; back to front when it leads back. Rows with
	 * a value and those without are asked for one after the other, and the latter only
	 * when the former are too few: a table that has a value for sure can be read in its
	 * order.
	 */
	String part() {
		var back = this.query.before();
		var down = this.query.descending() != back.isPresent();
		var cursor = back.or(this.query::after).orElse(null);
		if (cursor != null) {
			place(cursor);
		}
		if (this.query.sortedBy().always()) {
			return slice((cursor != null) ? beyond(down) : "true", down);
		}
		var sort = this.query.sortedBy().order();
		var valued = sort + " is not null";
		var empty = sort + " is null";
		if (cursor == null) {
			return down ? both(empty, valued, true) : both(valued, empty, false);
		}
		if (cursor.value() == null) {
			var later = empty + " and " + this.query.listing().id() + (down ? " < :place" : " > :place");
			return down ? both(later, valued, true) : slice(later, false);
		}
		return down ? slice(beyond(true), true) : both(beyond(false), empty, false);
	}

	private String both(String first, String then, boolean down) {
		var way = down ? " desc" : " asc";
		return "select x.* from ((%s)%n union all (%s)%n limit %d) x%n order by x.\"sorted by\"%s, x.id%s"
			.formatted(slice(first, down), slice(then, down), this.query.size() + 1, way, way);
	}

	private String slice(String condition, boolean down) {
		var narrowed = new ArrayList<>(this.conditions);
		narrowed.add(condition);
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

	private void place(Cursor cursor) {
		this.parameters.put("place", cursor.id());
		if (cursor.value() != null) {
			this.parameters.put("value", cursor.comparable(this.query.sortedBy().orderKind()));
		}
	}

	private String beyond(boolean down) {
		return "(%s, %s) %s (:value, :place)".formatted(this.query.sortedBy().order(), this.query.listing().id(),
				down ? "<" : ">");
	}

}
