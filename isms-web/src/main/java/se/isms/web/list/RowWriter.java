package se.isms.web.list;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Writes the rows of a list into a file. */
interface RowWriter extends Closeable {

	/**
	 * A row: text, numbers, days and moments in Sweden, in the order of the headings.
	 */
	void row(List<? extends @Nullable Object> values) throws IOException;

	/**
	 * What a column is called.
	 *
	 * @param key by programs
	 * @param label by people
	 */
	record Heading(String key, String label) {
	}

}
