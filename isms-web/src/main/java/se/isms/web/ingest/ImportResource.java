package se.isms.web.ingest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.ingest.ImportBatch;
import se.isms.core.ingest.ImportKind;
import se.isms.core.ingest.SourceFormat;

/**
 * An import.
 *
 * @param columns the key of a column for each header, or an empty text
 * @param unsure the keys of those that were guessed
 * @param unread the headers of what is not imported
 * @param missing the keys of required columns that no header stands for
 */
record ImportResource(UUID id, String kind, String fileName, String fileHash, long fileSize, SourceFormat format,
		List<String> headers, List<String> columns, List<String> unsure, List<String> unread, List<String> missing,
		ImportBatch.State state, long rows, long added, long changed, long unchanged, long wrong, String createdBy,
		Instant createdAt, @Nullable Instant committedAt, int version) {

	static ImportResource of(ImportBatch batch, ImportKind kind) {
		var version = batch.version();
		return new ImportResource(batch.id(), batch.kind(), batch.fileName(), batch.fileHash(), batch.fileSize(),
				batch.format(), batch.headers(), batch.columns(), batch.unsure(), ImportTexts.unread(batch),
				batch.missing(kind), batch.state(), batch.rowCount(), batch.added(), batch.changed(), batch.unchanged(),
				batch.wrong(), batch.createdBy(), batch.createdAt(), batch.committedAt(),
				(version != null) ? version : 0);
	}

}
