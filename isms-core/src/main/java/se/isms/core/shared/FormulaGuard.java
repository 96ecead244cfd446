package se.isms.core.shared;

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

	/** Numbers that are text are guarded too: what follows a sign may be a formula. */
	public static String guard(String cell) {
		return isDangerous(cell) ? GUARD + cell : cell;
	}

	/** What {@link #guard} was given. */
	public static String unguard(String cell) {
		var guarded = !cell.isEmpty() && cell.charAt(0) == GUARD && isDangerous(cell.substring(1));
		return guarded ? cell.substring(1) : cell;
	}

	private static boolean isDangerous(String cell) {
		return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0;
	}

}
