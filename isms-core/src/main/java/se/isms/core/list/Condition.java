package se.isms.core.list;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What narrows a list.
 *
 * @param sql with {@code :value} where the value belongs
 */
record Condition(String sql, Object value) {

	/** What a parameter of an address means for a column; none when it cannot be read. */
	static Optional<Condition> of(Column column, String operator, List<String> values) {
		return switch (operator) {
			case "" -> (column.reference() != null) ? oneOf(column.reference(), values) : equal(column, values);
			case "from" -> limit(column, ">=", values.get(0));
			case "to" -> limit(column, "<=", values.get(0));
			case "empty" -> empty(column, values.get(0));
			default -> Optional.empty();
		};
	}

	private static Optional<Condition> equal(Column column, List<String> values) {
		var sql = column.sql();
		return switch (column.kind()) {
			case TEXT -> Values.read(Kind.TEXT, values.get(0).strip())
				.map(text -> new Condition(within(column), "%" + escaped((String) text) + "%"));
			case CHOICE -> column.values().containsAll(values)
					? Optional.of(new Condition("(" + sql + ") in (:value)", values)) : Optional.empty();
			case CHOICES -> column.values().containsAll(values)
					? Optional.of(new Condition("string_to_array((" + sql + "), ',') && array[:value]::text[]", values))
					: Optional.empty();
			case YES_NO, NUMBER ->
				Values.read(column.kind(), values.get(0)).map(value -> new Condition("(" + sql + ") = :value", value));
			case DAY, MOMENT -> Values.day(values.get(0)).map(day -> new Condition(day(column) + " = :value", day));
		};
	}

	private static String within(Column column) {
		return (column.small() != null) ? column.small() + " like lower(:value)"
				: "(" + column.sql() + ") ilike :value";
	}

	private static Optional<Condition> oneOf(Reference reference, List<String> values) {
		var ids = values.stream().map(Values::id).flatMap(Optional<UUID>::stream).toList();
		return (ids.size() == values.size()) ? Optional.of(new Condition(reference.sql() + " in (:value)", ids))
				: Optional.empty();
	}

	private static Optional<Condition> limit(Column column, String sign, String value) {
		return switch (column.kind()) {
			case NUMBER -> Values.read(Kind.NUMBER, value)
				.map(number -> new Condition("(" + column.sql() + ") " + sign + " :value", number));
			case DAY, MOMENT -> Values.day(value).map(day -> new Condition(day(column) + " " + sign + " :value", day));
			default -> Optional.empty();
		};
	}

	private static Optional<Condition> empty(Column column, String value) {
		return value.matches("true|false")
				? Optional.of(new Condition("((" + column.sql() + ") is null) = :value", Boolean.valueOf(value)))
				: Optional.empty();
	}

	/** Moments are days in Sweden. */
	private static String day(Column column) {
		return (column.kind() == Kind.DAY) ? "(" + column.sql() + ")"
				: "((" + column.sql() + ") at time zone 'Europe/Stockholm')::date";
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

}
