package se.isms.core.ingest;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import se.isms.core.ingest.ImportBatch.Counts;
import se.isms.core.job.JobReport;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Refused;

/**
 * Compares staged rows with the register, brings them into it, and takes them out again,
 * in the transaction that runs. Nobody else writes the table meanwhile.
 */
@Component
class Merge {

	/**
	 * Nothing is known of rows that have just come, so the planner takes them for few.
	 */
	private static final int MANY = 200;

	private final JdbcClient db;

	Merge(JdbcClient db) {
		this.db = db;
	}

	/** Marks what the register makes wrong, and counts. */
	Counts compare(UUID batch, Layout layout, Staging.Staged staged) {
		expectMany(this.db, staged.rows());
		var sql = new MergeSql(layout);
		var wrong = staged.wrong();
		wrong += staged.twice() ? update(sql.twice(), batch) : 0;
		wrong += layout.kind().unique() ? 0 : update(sql.ambiguous(), batch);
		wrong += foreign(sql, batch);
		for (var check : Stream.concat(sql.refused().stream(), sql.once().stream()).toList()) {
			wrong += update(check, batch);
		}
		var counted = params(sql.compare(), batch).query(Compared.class).single();
		return new Counts(staged.rows(), counted.added(), counted.changed(),
				counted.allRows() - counted.added() - counted.changed(), wrong);
	}

	/** Does what was previewed, or nothing. */
	void merge(UUID batch, Layout layout, Counts previewed, JobReport report) {
		expectMany(this.db, previewed.rows());
		lock(layout.kind());
		var sql = new MergeSql(layout);
		report.total(previewed.rows());
		report.done(0);
		var parts = layout.kind().parts();
		var added = (previewed.added() > 0) ? update(sql.insert(), batch) : 0;
		report.done(added);
		var changed = 0;
		if (sql.changes() && previewed.added() < previewed.rows()) {
			changed = update(sql.remember(), batch);
			update(sql.update(), batch);
		}
		if (parts != null && added > 0) {
			update(sql.parts(parts.add()), batch);
		}
		if (parts != null && changed > 0) {
			update(sql.parts(parts.change()), batch);
			update(sql.rememberParts(), batch);
		}
		if (added != previewed.added() || changed != previewed.changed()) {
			throw new Refused("refused.import-register-changed");
		}
		report.done(previewed.rows());
	}

	/** Takes back what an import did, unless somebody has changed some of it since. */
	void undo(UUID batch, ImportKind kind, Counts done) {
		lock(kind);
		var sql = new MergeSql(Layout.whole(kind));
		var touched = done.added() - count(sql.untouchedAdded(), batch) + done.changed()
				- count(sql.untouchedChanged(), batch);
		if (touched > 0) {
			throw new Refused("refused.import-changed-since", touched);
		}
		requireFree(batch, kind);
		try {
			update(sql.undoChanged(), batch);
			if (kind.parts() != null) {
				update(kind.parts().restore(), batch);
				update(kind.parts().remove(), batch);
			}
			update(sql.undoAdded(), batch);
		}
		catch (DataIntegrityViolationException ex) {
			throw new Refused("refused.import-in-use");
		}
		forget(batch);
	}

	private void requireFree(UUID batch, ImportKind kind) {
		if (kind.parts() == null || kind.parts().taken() == null) {
			return;
		}
		var holders = params(kind.parts().taken(), batch).query(String.class).list();
		if (!holders.isEmpty()) {
			throw new Refused("refused.import-place-taken", String.join(", ", holders));
		}
	}

	private void forget(UUID batch) {
		this.db.sql("""
				delete from import_change
				 where batch_id = :batch
				""").param("batch", batch).update();
	}

	private int foreign(MergeSql sql, UUID batch) {
		var own = CurrentActor.get().department();
		return (own != null) ? params(sql.foreign(), batch).param("department", own).update() : 0;
	}

	private void lock(ImportKind kind) {
		var tables = (kind.parts() != null) ? kind.table() + ", " + kind.parts().table() : kind.table();
		this.db.sql("lock table %s in share row exclusive mode".formatted(tables)).update();
	}

	/** For the transaction that runs. */
	static void expectMany(JdbcClient db, long rows) {
		if (rows > MANY) {
			db.sql("select set_config('enable_nestloop', 'off', true)").query(String.class).single();
		}
	}

	private int update(String sql, UUID batch) {
		return params(sql, batch).update();
	}

	private long count(String sql, UUID batch) {
		return params(sql, batch).query(Long.class).single();
	}

	/** Identifiers of new rows are the first part of the import's, and the row. */
	private JdbcClient.StatementSpec params(String sql, UUID batch) {
		var prefix = batch.toString().substring(0, 28);
		return this.db.sql(sql)
			.param("batch", batch)
			.param("prefix", prefix)
			.param("first", UUID.fromString(prefix + "00000000"))
			.param("last", UUID.fromString(prefix + "ffffffff"));
	}

	/** Counts of a comparison. */
	record Compared(long added, long changed, long allRows) {
	}

}
