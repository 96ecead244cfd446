package se.isms.core.ingest;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.job.JobReport;
import se.isms.core.shared.ClassificationMarking;
import se.isms.core.shared.Refused;

/**
 * Brings the rows of a file into the staging table, checked, in the transaction that
 * runs: right rows as the database writes them, wrong ones as the file has them.
 */
@Component
class Staging {

	/** More is split by who exports it. */
	static final int MOST_ROWS = 2_000_000;

	/** Who has more wrong rows has another mistake than so many. */
	static final int MOST_KEPT_WRONG = 100_000;

	private static final String COPY = """
			copy system.import_staging (batch_id, row_no, cells, problems) from stdin""";

	/** A total that is estimated from little jumps. */
	private static final int ESTIMATE_EVERY = 10_000;

	private final JdbcClient db;

	private final DataSource dataSource;

	private final JsonMapper json;

	Staging(JdbcClient db, DataSource dataSource, JsonMapper json) {
		this.db = db;
		this.dataSource = dataSource;
		this.json = json;
	}

	Staged stage(UUID batch, Layout layout, SourceRows rows, JobReport report) throws IOException {
		clear(batch);
		var check = new RowCheck(layout, new References(this.db));
		var connection = DataSourceUtils.getConnection(this.dataSource);
		try {
			var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
			try {
				return new Run(batch, layout, rows, check, copy, report).all();
			}
			finally {
				if (copy.isActive()) {
					copy.cancelCopy();
				}
			}
		}
		catch (SQLException ex) {
			throw new SQLExceptionSubclassTranslator().translate("copy", COPY, ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.dataSource);
		}
	}

	void clear(UUID batch) {
		this.db.sql("""
				delete from import_row
				 where batch_id = :batch
				""").param("batch", batch).update();
	}

	/**
	 * What came of it.
	 *
	 * @param twice whether a key may be in the file more than once
	 */
	record Staged(long rows, long wrong, boolean twice) {
	}

	private final class Run {

		private final String batch;

		private final SourceRows rows;

		private final RowCheck check;

		private final CopyIn copy;

		private final JobReport report;

		private final int[] key;

		private final CopyText text = new CopyText();

		private final SeenKeys seen = new SeenKeys();

		private long count;

		private long wrong;

		Run(UUID batch, Layout layout, SourceRows rows, RowCheck check, CopyIn copy, JobReport report) {
			this.batch = batch.toString();
			this.rows = rows;
			this.check = check;
			this.copy = copy;
			this.report = report;
			this.key = layout.kind().key().stream().mapToInt(part -> layout.number(part) - 1).toArray();
		}

		Staged all() throws IOException, SQLException {
			for (var row = this.rows.next(); row != null; row = this.rows.next()) {
				stage(row);
			}
			flush();
			this.copy.endCopy();
			this.report.total(this.count);
			this.report.done(this.count);
			return new Staged(this.count, this.wrong, this.seen.twice());
		}

		private void stage(SourceRows.SourceRow row) throws SQLException {
			if (++this.count > MOST_ROWS) {
				throw new Refused("refused.import-too-many-rows", MOST_ROWS);
			}
			ClassificationMarking.refuse(row.cells());
			var checked = this.check.check(row);
			if (checked.problems().isEmpty()) {
				this.seen.add(checked.values(), this.key);
				this.text.row(this.batch, row.number(), checked.values(), null);
			}
			else if (++this.wrong <= MOST_KEPT_WRONG) {
				this.text.row(this.batch, row.number(), checked.values(), problems(checked.problems()));
			}
			if (this.text.isFull()) {
				flush();
			}
			tell();
		}

		private void flush() throws SQLException {
			var bytes = this.text.take();
			this.copy.writeToCopy(bytes, 0, bytes.length);
		}

		private void tell() {
			if (this.count % ESTIMATE_EVERY == 0) {
				var share = this.rows.share();
				this.report.total((share > 0) ? Math.round(this.count / share) : 0);
			}
			if (this.count % 1_000 == 0) {
				this.report.done(this.count);
			}
		}

		private @Nullable String problems(List<RowProblem> problems) {
			return Staging.this.json.writeValueAsString(problems);
		}

	}

}
