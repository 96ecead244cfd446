package se.isms.core.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a preview that cannot be imported, with the reasons. */
@Component
@Transactional(readOnly = true)
public class WrongRows {

	private static final TypeReference<List<RowProblem>> PROBLEMS = new TypeReference<>() {
	};

	private final Imports imports;

	private final ImportKinds kinds;

	private final JdbcClient db;

	private final JsonMapper json;

	WrongRows(Imports imports, ImportKinds kinds, JdbcClient db, JsonMapper json) {
		this.imports = imports;
		this.kinds = kinds;
		this.db = db;
		this.json = json;
	}

	/** The columns that the cells of a wrong row are of. */
	public List<ImportColumn> columns(UUID batch) {
		var found = this.imports.batch(batch);
		return Layout.of(this.kinds.named(found.kind()), found).columns();
	}

	/** So many of them, after a row number. */
	public List<WrongRow> after(UUID batch, int row, int most) {
		var names = new Names(this.db, columns(this.imports.batch(batch).id()));
		return this.db.sql("""
				select r.row_no, r.cells, r.problems
				  from import_row r
				 where r.batch_id = :batch
				   and r.problems is not null
				   and r.row_no > :row
				 order by r.row_no
				 limit :most
				""")
			.param("batch", batch)
			.param("row", row)
			.param("most", most)
			.query((found, number) -> read(found))
			.list()
			.stream()
			.map(names::named)
			.toList();
	}

	private WrongRow read(ResultSet row) throws SQLException {
		var cells = new ArrayList<String>();
		for (var cell : (String[]) row.getArray("cells").getArray()) {
			cells.add((cell != null) ? cell : "");
		}
		return new WrongRow(row.getInt("row_no"), cells, this.json.readValue(row.getString("problems"), PROBLEMS));
	}

}
