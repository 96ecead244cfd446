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
		return select() + from(this.conditions) + order(this.query.descending(), " nulls last");
	}

	/** The rows of these ids only. */
	String of() {
		var narrowed = new ArrayList<>(this.conditions);
		narrowed.add(this.query.listing().id() + " in (:ids)");
		return select() + from(narrowed) + order(this.query.descending(), " nulls last");
	}

	/**
	 * The rows from a place on, and one more; back to front when it leads back. Which
	 * rows they are is asked first, with no more tables than that takes.
	 */
	String part() {
		var back = this.query.before().isPresent();
		var cursor = this.query.before().or(this.query::after).orElse(null);
		if (cursor != null) {
			this.parameters.put("place", cursor.id());
			if (cursor.value() != null) {
				this.parameters.put("value", cursor.comparable(this.query.sortedBy().orderKind()));
			}
		}
		var down = this.query.descending() != back;
		var ids = this.query.listing().id() + " in (" + ids(cursor, back, down) + ")";
		return select() + from(List.of(ids)) + order(down, back ? " nulls first" : " nulls last");
	}

	/**
	 * Rows without a value stand last in both directions. They are asked for by
	 * themselves, and only when those with a value are too few: so a table that has a
	 * value for sure can be read in its order. Words that are always there are asked for,
	 * too: joined as if they might not be, their table could not come first.
	 */
	private String ids(@Nullable Cursor cursor, boolean back, boolean down) {
		var sort = this.query.sortedBy().order();
		var id = this.query.listing().id();
		var beyond = down ? " < " : " > ";
		var always = this.query.sortedBy().always();
		var valued = (always && this.query.sortedBy().kind() != Kind.TEXT) ? "true" : sort + " is not null";
		var empty = sort + " is null";
		if (cursor != null && cursor.value() == null) {
			empty += " and " + id + beyond + ":place";
		}
		else if (cursor != null) {
			valued = "(" + sort + ", " + id + ")" + beyond + "(:value, :place)";
		}
		var slices = new ArrayList<String>();
		if (cursor == null || cursor.value() != null || back) {
			slices.add(slice(valued, down));
		}
		if (!always && (cursor == null || cursor.value() == null || !back)) {
			slices.add(back ? 0 : slices.size(), slice(empty, down));
		}
		return (slices.size() > 1) ? String.join("\n union all ", slices) + limit() : slices.get(0);
	}

	private String slice(String condition, boolean down) {
		var narrowed = new ArrayList<>(this.conditions);
		narrowed.add(condition);
		return "(select " + this.query.listing().id() + from(narrowed) + order(down, "") + limit() + ")";
	}

	private String limit() {
		return "\n limit " + (this.query.size() + 1);
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

	private String order(boolean down, String empty) {
		var way = down ? " desc" : " asc";
		return "\n order by " + this.query.sortedBy().order() + way + empty + ", " + this.query.listing().id() + way;
	}

}
