package se.isms.core.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The statements that bring the staged rows of one import into its table, each for all
 * rows at once. {@code s} is a staged row, {@code t} one of the register. Names come from
 * declarations, never from files.
 */
final class MergeSql {

	private final ImportKind kind;

	private final Layout layout;

	MergeSql(Layout layout) {
		this.kind = layout.kind();
		this.layout = layout;
	}

	/** New, changed and unchanged rows. */
	String compare() {
		return """
				select count(*) filter (where t.id is null) as added,
				       count(*) filter (where t.id is not null and %s) as changed,
				       count(*) as all_rows
				  from (%s) s
				  left join %s t on %s
				""".formatted(differs(), staged(), this.kind.whole(), matches());
	}

	/** New and changed rows that meet a condition, beside the register's. */
	String changes(String condition) {
		return """
				select s.row_no, to_jsonb(t)::text as before, to_jsonb(s)::text as after
				  from (%s) s
				  left join %s t on %s
				 where (t.id is null or %s)
				   and %s
				 order by s.row_no
				 limit :most
				""".formatted(staged(), this.kind.whole(), matches(), differs(), condition);
	}

	String insert() {
		var fields = new ArrayList<String>(List.of("id", "version"));
		var values = new ArrayList<String>(List.of("s.id", "0"));
		for (var column : this.kind.columns().stream().filter(this.kind::inTable).toList()) {
			var mapped = this.layout.columns().contains(column);
			if (mapped || column.otherwise() != null) {
				fields.add(column.field());
				values.add(inserted(column, mapped));
			}
		}
		this.kind.fixed().forEach((field, sql) -> {
			fields.add(field);
			values.add(sql);
		});
		return """
				insert into %1$s (%2$s)
				select %3$s
				  from (%4$s) s
				 where not exists (select from %6$s t where %5$s)
				""".formatted(this.kind.table(), String.join(", ", fields), String.join(", ", values), staged(),
				matches(), this.kind.whole());
	}

	/** Keeps the rows that {@link #update} changes as they are before. */
	String remember() {
		return """
				insert into import_change (batch_id, subject_id, before, version_after)
				select :batch, t.id, to_jsonb(t), t.version + 1
				  from (%s) s
				  join %s t on %s
				 where %s
				""".formatted(staged(), this.kind.whole(), matches(), differs());
	}

	String update() {
		var set = compared().stream()
			.filter(this.kind::inTable)
			.map(column -> ", " + column.field() + " = " + updated(column))
			.collect(Collectors.joining());
		return """
				update %s t
				   set version = t.version + 1%s
				  from import_change c
				  join (%s) s on true
				 where c.batch_id = :batch
				   and t.id = c.subject_id
				   and %s
				""".formatted(this.kind.table(), set, staged(), matches());
	}

	/** Whether an import can change anything of a row that is there. */
	boolean changes() {
		return !compared().isEmpty();
	}

	/** Rows whose key stands in the file before. */
	String twice() {
		return problem("""
				select d.row_no, d.first
				  from (select s.row_no, min(s.row_no) over (partition by %s) as first from (%s) s) d
				 where d.first < d.row_no
				""".formatted(keys("s"), staged()), "twice", "d.first::text");
	}

	/** Rows whose key the register has more than once. */
	String ambiguous() {
		return problem("""
				select s.row_no
				  from (%s) s
				  join %s t on %s
				 group by s.row_no
				having count(*) > 1
				""".formatted(staged(), this.kind.whole(), matches()), "several", null);
	}

	/** Rows that would change what is another department's. */
	String foreign() {
		return problem("""
				select s.row_no
				  from (%s) s
				  join %s t on %s
				  join unit u on u.id = t.unit_id
				 where u.department_id <> :department
				""".formatted(staged(), this.kind.whole(), matches()), "elsewhere", null);
	}

	/** Rows that the kind refuses as a whole, by what they will be. */
	List<String> refused() {
		return this.kind.refusals()
			.stream()
			.map(refusal -> problem(refusal.column(),
					"select s.row_no from %s s where %s".formatted(ImportParts.STAGED, refusal.condition())
						.replace(ImportParts.STAGED, "(" + completed() + ")"),
					refusal.reason(), null))
			.toList();
	}

	/** Rows that would change what an import does not change. */
	List<String> once() {
		return this.layout.columns()
			.stream()
			.filter(ImportColumn::once)
			.filter(column -> !isKey(column))
			.map(column -> problem(column.key(), """
					select s.row_no
					  from (%s) s
					  join %s t on %s
					 where s.%4$s is not null and t.%4$s is distinct from s.%4$s
					""".formatted(staged(), this.kind.whole(), matches(), column.field()), "fixed", null))
			.toList();
	}

	String undoAdded() {
		return "delete from %s where id between :first and :last".formatted(this.kind.table());
	}

	String untouchedAdded() {
		return "select count(*) from %s t where t.id between :first and :last and t.version = 0%s"
			.formatted(this.kind.whole(), (this.kind.parts() != null) ? " and t.parts_version = 0" : "");
	}

	String untouchedChanged() {
		return """
				select count(*)
				  from import_change c
				  join %s t on t.id = c.subject_id and t.version = c.version_after%s
				 where c.batch_id = :batch
				""".formatted(this.kind.whole(),
				(this.kind.parts() != null) ? " and t.parts_version = (c.before ->> 'parts_after')::bigint" : "");
	}

	/** Remembers which version the parts of changed rows have after it. */
	String rememberParts() {
		return """
				update import_change c
				   set before = c.before || jsonb_build_object('parts_after', t.parts_version)
				  from %s t
				 where c.batch_id = :batch
				   and t.id = c.subject_id
				""".formatted(this.kind.whole());
	}

	/** A statement of a declaration, about the rows of the file. */
	String parts(String sql) {
		return sql.replace(ImportParts.STAGED, "(" + staged() + ")");
	}

	String undoChanged() {
		var set = this.kind.columns()
			.stream()
			.filter(this.kind::inTable)
			.map(column -> "%1$s = b.%1$s".formatted(column.field()))
			.collect(Collectors.joining(", "));
		return """
				update %1$s t
				   set version = t.version + 1, %2$s
				  from import_change c
				 cross join lateral jsonb_populate_record(null::%1$s, c.before) b
				 where c.batch_id = :batch
				   and t.id = c.subject_id
				""".formatted(this.kind.table(), set);
	}

	/**
	 * The right rows of the file, in the types of the register and with ids of their own.
	 */
	private String staged() {
		var columns = this.layout.columns();
		var fields = new StringBuilder();
		for (var i = 0; i < columns.size(); i++) {
			var column = columns.get(i);
			fields.append(", (r.cells)[%d]::%s as %s".formatted(i + 1, column.type().sqlType(), column.field()));
		}
		for (var column : this.kind.columns()) {
			if (!columns.contains(column)) {
				fields.append(", null::%s as %s".formatted(column.type().sqlType(), column.field()));
			}
		}
		return """
				select (:prefix || lpad(to_hex(r.row_no), 8, '0'))::uuid as id, r.row_no%s
				  from import_row r
				 where r.batch_id = :batch
				   and r.problems is null""".formatted(fields);
	}

	/** The same, with what the register has where the file has no column. */
	private String completed() {
		var fields = this.kind.columns().stream().map(column -> {
			var kept = !this.layout.columns().contains(column) && this.kind.inTable(column);
			return (kept ? ", t." : ", s.") + column.field();
		}).collect(Collectors.joining());
		return """
				select s.id, s.row_no%s
				  from (%s) s
				  left join %s t on %s""".formatted(fields, staged(), this.kind.whole(), matches());
	}

	private String matches() {
		return keyColumns(column -> key("t", column) + " = " + key("s", column), " and ");
	}

	private String keys(String alias) {
		return keyColumns(column -> key(alias, column), ", ");
	}

	private String keyColumns(Function<ImportColumn, String> sql, String between) {
		return this.kind.key()
			.stream()
			.map(key -> this.kind.column(key).orElseThrow())
			.map(sql)
			.collect(Collectors.joining(between));
	}

	private static String key(String alias, ImportColumn column) {
		var field = alias + "." + column.field();
		return column.type().sqlType().equals("text") ? "lower(" + field + ")" : field;
	}

	private String differs() {
		if (!changes()) {
			return "false";
		}
		var now = compared().stream().map(column -> "t." + column.field()).collect(Collectors.joining(", "));
		var then = compared().stream().map(this::updated).collect(Collectors.joining(", "));
		return "row(%s) is distinct from row(%s)".formatted(now, then);
	}

	/** Columns whose change is a change; the case of a key is one, too. */
	private List<ImportColumn> compared() {
		return this.layout.columns()
			.stream()
			.filter(column -> !column.once() && !this.kind.guides().containsValue(column.key()))
			.filter(column -> !isKey(column) || column.type().sqlType().equals("text"))
			.toList();
	}

	private boolean isKey(ImportColumn column) {
		return this.kind.key().contains(column.key());
	}

	private String updated(ImportColumn column) {
		return (column.otherwise() != null) ? "coalesce(s.%1$s, t.%1$s)".formatted(column.field())
				: "s." + column.field();
	}

	private static String inserted(ImportColumn column, boolean mapped) {
		if (column.otherwise() == null) {
			return "s." + column.field();
		}
		return mapped ? "coalesce(s.%s, %s)".formatted(column.field(), column.otherwise()) : column.otherwise();
	}

	private String problem(String rows, String reason, @Nullable String argument) {
		return problem(this.kind.key().get(this.kind.key().size() - 1), rows, reason, argument);
	}

	private String problem(String column, String rows, String reason, @Nullable String argument) {
		return """
				update import_row r
				   set problems = jsonb_build_array(jsonb_build_object('column', '%s', 'value', %s,
				                  'reason', '%s', 'arguments', jsonb_build_array(%s)))::text
				  from (%s) d
				 where r.batch_id = :batch
				   and r.row_no = d.row_no
				""".formatted(column, value(column), reason, (argument != null) ? argument : "", rows);
	}

	private String value(String column) {
		var mapped = this.layout.columns().stream().anyMatch(one -> one.key().equals(column));
		return mapped ? "coalesce((r.cells)[%d], '')".formatted(this.layout.number(column)) : "''";
	}

}
