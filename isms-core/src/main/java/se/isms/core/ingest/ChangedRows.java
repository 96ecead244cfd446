package se.isms.core.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the right rows of a preview would add and change, field by field. */
@Component
@Transactional(readOnly = true)
public class ChangedRows {

	/** Of more rows nobody reads each, and comparing them once more takes long. */
	private static final int MOST_COMPARED = 20_000;

	private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {
	};

	private final Imports imports;

	private final ImportKinds kinds;

	private final JdbcClient db;

	private final JsonMapper json;

	ChangedRows(Imports imports, ImportKinds kinds, JdbcClient db, JsonMapper json) {
		this.imports = imports;
		this.kinds = kinds;
		this.db = db;
		this.json = json;
	}

	/**
	 * So many of them, after a row number. None once the rows are imported, and none of
	 * very large files.
	 */
	public List<ChangedRow> after(UUID id, int row, int most) {
		var batch = this.imports.batch(id);
		if (batch.state() != ImportBatch.State.PREVIEWED || batch.rowCount() > MOST_COMPARED) {
			return List.of();
		}
		var layout = Layout.of(this.kinds.named(batch.kind()), batch);
		Merge.expectMany(this.db, batch.rowCount());
		var names = new Names(this.db, layout.columns());
		return this.db.sql(new MergeSql(layout).changes("s.row_no > :row"))
			.param("batch", id)
			.param("prefix", id.toString().substring(0, 28))
			.param("row", row)
			.param("most", most)
			.query((found, number) -> read(found, layout, names))
			.list();
	}

	private ChangedRow read(ResultSet row, Layout layout, Names names) throws SQLException {
		var before = fields(row.getString("before"));
		var after = this.json.readValue(row.getString("after"), FIELDS);
		var kind = layout.kind();
		var name = kind.key()
			.stream()
			.map(key -> kind.column(key).orElseThrow())
			.map(column -> names.of(column, text(after, column)))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · "));
		var changes = layout.columns()
			.stream()
			.filter(column -> !column.once() || before.isEmpty())
			.filter(column -> !kind.key().contains(column.key()) && !kind.guides().containsValue(column.key()))
			.filter(column -> column.otherwise() == null || text(after, column) != null)
			.filter(column -> !Objects.equals(text(before, column), text(after, column)))
			.map(column -> new ChangedRow.Change(column, names.of(column, text(before, column)),
					names.of(column, text(after, column))))
			.toList();
		return new ChangedRow(row.getInt("row_no"), name, before.isEmpty(), changes);
	}

	private Map<String, Object> fields(@Nullable String json) {
		return (json != null) ? this.json.readValue(json, FIELDS) : Map.of();
	}

	private static @Nullable String text(Map<String, Object> fields, ImportColumn column) {
		var value = fields.get(column.field());
		return (value != null) ? String.valueOf(value) : null;
	}

}
