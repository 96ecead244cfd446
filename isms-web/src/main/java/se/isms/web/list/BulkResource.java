package se.isms.web.list;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a change of many rows does, or has done.
 *
 * @param id to undo it by; none for a preview
 * @param refused the rows that stay as they are, and why; none where it has been done
 */
record BulkResource(@Nullable UUID id, List<BulkChangedRow> changed, List<BulkKeptRow> refused) {

	/**
	 * A row that changes.
	 *
	 * @param version that it has before
	 * @param before the value that it has; empty for none
	 * @param after the value that it gets; empty for none
	 */
	record BulkChangedRow(UUID id, int version, String before, String after) {
	}

	/**
	 * A row that stays as it is.
	 *
	 * @param code the key of the detail, for programs
	 * @param detail why, in the language of the reader
	 */
	record BulkKeptRow(UUID id, String code, String detail) {
	}

}
