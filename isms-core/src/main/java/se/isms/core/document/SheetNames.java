package se.isms.core.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of sheets as spreadsheets allow them: short, without some characters, each once.
 */
final class SheetNames {

	private static final int LONGEST = 31;

	private final Set<String> taken = new HashSet<>();

	String of(String wish) {
		var clean = wish.replaceAll("[\\[\\]:*?/\\\\']", " ").replaceAll("\\s+", " ").strip();
		var name = shortened(clean.isEmpty() ? Document.EMPTY : clean, LONGEST);
		for (int i = 2; !this.taken.add(name.toLowerCase(Locale.ROOT)); i++) {
			var number = " (" + i + ")";
			name = shortened(clean, LONGEST - number.length()) + number;
		}
		return name;
	}

	private static String shortened(String name, int longest) {
		return (name.length() <= longest) ? name : name.substring(0, longest - 1).strip() + "…";
	}

}
