package se.isms.core.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts names for identifiers: what the register made wrong was read already, and people
 * know it by name.
 */
final class Names {

	private static final String ALL = """
			select u.id, u.name from unit u
			 union all
			select p.id, p.name from person p
			 union all
			select s.id, s.name from supplier s
			 union all
			select b.id, b.name from business_process b
			 union all
			select i.id, i.name from information_system i
			""";

	private final List<ImportColumn> columns;

	private final Map<String, String> names = new HashMap<>();

	Names(JdbcClient db, List<ImportColumn> columns) {
		this.columns = columns;
		if (columns.stream().anyMatch(Names::refers)) {
			db.sql(ALL).query(row -> {
				this.names.put(row.getObject("id", UUID.class).toString(), row.getString("name"));
			});
		}
	}

	WrongRow named(WrongRow row) {
		var cells = new ArrayList<>(row.cells());
		for (var i = 0; i < cells.size(); i++) {
			if (refers(this.columns.get(i))) {
				cells.set(i, name(cells.get(i)));
			}
		}
		return new WrongRow(row.number(), cells, row.problems().stream().map(this::named).toList());
	}

	private RowProblem named(RowProblem problem) {
		return new RowProblem(problem.column(), name(problem.value()), problem.reason(), problem.arguments(),
				problem.suggestion());
	}

	/** What a value of a column is called. */
	@Nullable String of(ImportColumn column, @Nullable String value) {
		return (value != null && refers(column)) ? name(value) : value;
	}

	private String name(String cell) {
		return this.names.getOrDefault(cell, cell);
	}

	private static boolean refers(ImportColumn column) {
		return column.type().sqlType().equals("uuid");
	}

}
