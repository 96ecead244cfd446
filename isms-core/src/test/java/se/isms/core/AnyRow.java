package se.isms.core;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Puts a row into any table: what the columns demand and nothing that makes sense.
 * References are not looked at.
 */
final class AnyRow {

	private static final Pattern FIRST_ALLOWED = Pattern.compile("'(\\w+)'::text");

	private final JdbcTemplate superuser;

	private final UUID tenant;

	AnyRow(JdbcTemplate superuser, UUID tenant) {
		this.superuser = superuser;
		this.tenant = tenant;
	}

	void into(String table) {
		var columns = columns(table);
		var names = String.join(", ", columns.keySet());
		var values = columns.values().stream().collect(Collectors.joining(", "));
		// In one round trip, so that it is one session.
		this.superuser.execute("set session_replication_role = replica; insert into %s (%s) values (%s)"
			.formatted(table, names, values));
	}

	private Map<String, String> columns(String table) {
		var columns = new LinkedHashMap<String, String>();
		this.superuser.query("""
				select column_name, data_type
				  from information_schema.columns
				 where table_schema = 'public'
				   and table_name = ?
				   and is_nullable = 'NO'
				""", row -> {
			var name = row.getString(1);
			columns.put(name,
					name.equals("tenant_id") ? "'" + this.tenant + "'" : value(table, name, row.getString(2)));
		}, table);
		return columns;
	}

	private String value(String table, String column, String type) {
		return switch (type) {
			case "text", "character" -> "'" + allowed(table, column) + "'";
			case "integer", "smallint", "bigint", "numeric" -> column.equals("year") ? "2022" : "1";
			case "boolean" -> "false";
			case "uuid" -> "gen_random_uuid()";
			case "date" -> "date '2022-12-31'";
			case "timestamp with time zone" -> "now()";
			case "jsonb" -> "'{}'";
			case "bytea" -> "''";
			case "ARRAY" -> "'{}'";
			default -> throw new IllegalArgumentException("no value for " + type);
		};
	}

	/** The first of a list of allowed ones, if there is such a list. */
	private String allowed(String table, String column) {
		var checks = this.superuser.queryForList("""
				select pg_get_constraintdef(oid)
				  from pg_constraint
				 where contype = 'c'
				   and conrelid = ?::regclass
				 order by pg_get_constraintdef(oid) not like '%ANY (ARRAY%'
				""", String.class, table);
		return checks.stream()
			.filter(check -> check.contains("(" + column + " "))
			.map(FIRST_ALLOWED::matcher)
			.filter(match -> match.find())
			.map(match -> match.group(1))
			.findFirst()
			.orElse("x");
	}

}
