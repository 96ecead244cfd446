package se.isms.core.ingest;

import org.jspecify.annotations.Nullable;

/** What the cells of a column hold. */
public interface CellType {

	/** The type of the field in the database. */
	String sqlType();

	/** Reads cells of one import; made anew for each, because registers change. */
	Reader reader(References references);

	/**
	 * The same, where what the file calls the column says something of its cells.
	 */
	default Reader reader(References references, String header) {
		return reader(references);
	}

	/** Reads one cell. */
	@FunctionalInterface
	interface Reader {

		/**
		 * The value as the database writes it, of text that is neither empty nor begins
		 * or ends with blanks; none where the text says that there is nothing.
		 * @throws WrongCell where it cannot be read
		 */
		@Nullable String read(String text);

	}

}
