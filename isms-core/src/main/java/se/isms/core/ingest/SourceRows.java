package se.isms.core.ingest;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other and never all at once. */
interface SourceRows extends AutoCloseable {

	/** The names of the columns, as the file has them. */
	List<String> headers();

	/** The next row that has something in it; none after the last. */
	@Nullable SourceRow next() throws IOException;

	/** How much of the file has been read, from 0 to 1; 0 where that is not known. */
	double share();

	/** The names of other parts of the file, which are not read. */
	default List<String> unread() {
		return List.of();
	}

	@Override
	void close() throws IOException;

	/**
	 * A row.
	 *
	 * @param number as a person finds it in the file: the line, the row of the sheet, or
	 * the position of the object
	 * @param cells as long as the headers; empty where the file has nothing
	 */
	record SourceRow(int number, List<String> cells) {

		boolean isBlank() {
			return this.cells.stream().allMatch(String::isBlank);
		}

	}

}
