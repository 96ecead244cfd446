package se.isms.core.ingest;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What of a file is imported: the columns of the kind that a header stands for, in the
 * order of the kind, and where the file has each of them.
 */
record Layout(ImportKind kind, List<ImportColumn> columns, List<Integer> positions, List<String> headers) {

	static Layout of(ImportKind kind, ImportBatch batch) {
		var mapped = batch.columns();
		var columns = kind.columns().stream().filter(column -> mapped.contains(column.key())).toList();
		return new Layout(kind, columns, columns.stream().map(column -> mapped.indexOf(column.key())).toList(),
				batch.headers());
	}

	/** All columns of a kind, of no file. */
	static Layout whole(ImportKind kind) {
		return new Layout(kind, kind.columns(), List.of(), List.of());
	}

	/** What the file calls the column at this place. */
	String header(int column) {
		return this.headers.get(this.positions.get(column));
	}

	/** The place of the column that guides the one at this place; -1 where none does. */
	int guideOf(int column) {
		var guide = this.kind.guides().get(this.columns.get(column).key());
		return IntStream.range(0, this.columns.size())
			.filter(place -> this.columns.get(place).key().equals(guide))
			.findFirst()
			.orElse(-1);
	}

	/** From 1, as the database counts. */
	int number(String key) {
		for (var i = 0; i < this.columns.size(); i++) {
			if (this.columns.get(i).key().equals(key)) {
				return i + 1;
			}
		}
		throw new IllegalArgumentException("no column " + key);
	}

}
