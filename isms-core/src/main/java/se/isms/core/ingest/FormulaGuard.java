package se.isms.core.ingest;

/**
 * Keeps cells that somebody typed from being formulas in the program that opens a file:
 * an apostrophe before them, which is taken away again when the file comes back (OWASP,
 * CSV injection).
 */
public final class FormulaGuard {

	private static final String DANGEROUS = "=+-@\t\r";

	private static final char GUARD = '\'';

	private FormulaGuard() {
	}

	/** Numbers may begin with a sign. */
	public static String guard(String cell) {
		var begins = !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0;
		return (begins && !cell.matches("[+-]?\\d+([.,]\\d+)?")) ? GUARD + cell : cell;
	}

	/** What {@link #guard} was given. */
	public static String unguard(String cell) {
		var guarded = cell.length() > 1 && cell.charAt(0) == GUARD && DANGEROUS.indexOf(cell.charAt(1)) >= 0;
		return guarded ? cell.substring(1) : cell;
	}

}
