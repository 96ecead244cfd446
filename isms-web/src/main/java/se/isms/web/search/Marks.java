package se.isms.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import se.isms.web.search.Found.Piece;

/** Marks the words of a title that were asked for, in whatever form they stand there. */
final class Marks {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	/** Shorter beginnings of what was asked for say too little. */
	private static final int STEM = 4;

	private Marks() {
	}

	static List<Piece> of(String title, String asked) {
		var sought = WORD.matcher(asked.toLowerCase(Locale.ROOT)).results().map(word -> word.group()).toList();
		var pieces = new ArrayList<Piece>();
		var from = 0;
		for (var word : WORD.matcher(title).results().toList()) {
			if (sought.stream().anyMatch(one -> same(word.group().toLowerCase(Locale.ROOT), one))) {
				add(pieces, title.substring(from, word.start()), false);
				add(pieces, word.group(), true);
				from = word.end();
			}
		}
		add(pieces, title.substring(from), false);
		return pieces;
	}

	private static boolean same(String word, String sought) {
		return word.startsWith(sought) || word.length() >= STEM && sought.startsWith(word);
	}

	private static void add(List<Piece> pieces, String text, boolean marked) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, marked));
		}
	}

}
