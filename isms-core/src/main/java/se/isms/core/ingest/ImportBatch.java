package se.isms.core.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Refused;

/**
 * A file on its way into a register.
 *
 * @param fileHash SHA-256 of the file, in hexadecimal
 * @param headers as the file has them
 * @param columns the key of a column for each header, or ''
 * @param unsure the keys of those columns that somebody should look at
 * @param departmentId of who imports, where that is a department's
 */
public record ImportBatch(@Id UUID id, String kind, String fileName, String fileHash, long fileSize,
		SourceFormat format, List<String> headers, List<String> columns, List<String> unsure,
		@Nullable UUID departmentId, State state, long rowCount, long added, long changed, long unchanged, long wrong,
		String createdBy, Instant createdAt, @Nullable Instant committedAt, @Version @Nullable Integer version) {

	/** The life of an import. */
	public enum State {

		/** Nothing is checked yet. */
		UPLOADED,

		/** Every row is checked and compared; nothing is changed. */
		PREVIEWED,

		COMMITTED, UNDONE, DISCARDED

	}

	/** What the comparison of the rows with the register gave. */
	public record Counts(long rows, long added, long changed, long unchanged, long wrong) {

		static final Counts NONE = new Counts(0, 0, 0, 0, 0);

	}

	public Counts counts() {
		return new Counts(this.rowCount, this.added, this.changed, this.unchanged, this.wrong);
	}

	/** The required columns that no header stands for. */
	public List<String> missing(ImportKind of) {
		return of.columns()
			.stream()
			.filter(ImportColumn::required)
			.map(ImportColumn::key)
			.filter(key -> !this.columns.contains(key))
			.toList();
	}

	/** Another choice of columns; what was previewed is so no longer. */
	ImportBatch map(ImportKind of, List<String> chosen) {
		require(State.UPLOADED, State.PREVIEWED);
		var keys = new ArrayList<>(chosen);
		keys.removeIf(String::isEmpty);
		var known = keys.stream().allMatch(key -> of.column(key).isPresent());
		if (chosen.size() != this.headers.size() || !known || keys.stream().distinct().count() != keys.size()) {
			throw new Refused("refused.import-mapping", this.fileName);
		}
		return with(State.UPLOADED, Counts.NONE, this.committedAt, List.copyOf(chosen), List.of());
	}

	ImportBatch preview(Counts counts) {
		require(State.UPLOADED, State.PREVIEWED);
		return with(State.PREVIEWED, counts, null, this.columns, this.unsure);
	}

	/** All or nothing: one wrong row and none is imported. */
	ImportBatch commit(Instant now) {
		require(State.PREVIEWED);
		if (this.wrong > 0) {
			throw new Refused("refused.import-wrong-rows", this.fileName, this.wrong);
		}
		return with(State.COMMITTED, counts(), now, this.columns, this.unsure);
	}

	ImportBatch undo() {
		require(State.COMMITTED);
		return with(State.UNDONE, counts(), this.committedAt, this.columns, this.unsure);
	}

	ImportBatch discard() {
		require(State.UPLOADED, State.PREVIEWED);
		return with(State.DISCARDED, counts(), null, this.columns, this.unsure);
	}

	void require(State... allowed) {
		if (!List.of(allowed).contains(this.state)) {
			throw new Refused("refused.import-state", this.fileName);
		}
	}

	private ImportBatch with(State next, Counts counts, @Nullable Instant committed, List<String> mapped,
			List<String> lookAt) {
		return new ImportBatch(this.id, this.kind, this.fileName, this.fileHash, this.fileSize, this.format,
				this.headers, mapped, lookAt, this.departmentId, next, counts.rows(), counts.added(), counts.changed(),
				counts.unchanged(), counts.wrong(), this.createdBy, this.createdAt, committed, this.version);
	}

}
