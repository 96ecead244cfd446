package se.isms.web.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A row that cannot be imported, and why. */
record WrongRowResource(int row, List<WrongCellResource> problems) {

	/**
	 * A cell that is wrong.
	 *
	 * @param column the key of the column
	 * @param code the end of the key of the reason, for programs
	 * @param suggestion what might have been meant
	 */
	record WrongCellResource(String column, String value, String code, String reason, @Nullable String suggestion) {
	}

}
