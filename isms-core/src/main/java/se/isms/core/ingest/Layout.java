package se.isms.core.ingest;

import java.util.List;

/**
 * What of a file is imported: the columns of the kind that a header stands for, in the
 * order of the kind, and where the file has each of them.
 */
record Layout(ImportKind kind, List<ImportColumn> columns, List<Integer> positions) {

	static Layout of(ImportKind kind, List<String> mapped) {
		var columns = kind.columns().stream().filter(column -> mapped.contains(column.key())).toList();
		return new Layout(kind, columns, columns.stream().map(column -> mapped.indexOf(column.key())).toList());
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
