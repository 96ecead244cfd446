package se.isms.web.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.isms.core.ingest.ChangedRow;

/**
 * What a row would bring into the register.
 *
 * @param row as a person finds it in the file
 * @param name what the row is known by
 * @param added whether the register does not have it yet
 */
record ChangedRowResource(int row, String name, boolean added, List<ChangedFieldResource> changes) {

	static ChangedRowResource of(ChangedRow row) {
		return new ChangedRowResource(row.number(), row.name(), row.added(),
				row.changes()
					.stream()
					.map(change -> new ChangedFieldResource(change.column().key(), change.before(), change.after()))
					.toList());
	}

	/**
	 * A field that would be another one.
	 *
	 * @param column the key of the column
	 */
	record ChangedFieldResource(String column, @Nullable String before, @Nullable String after) {
	}

}
