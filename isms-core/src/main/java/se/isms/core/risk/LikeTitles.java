package se.isms.core.risk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A title as it is compared with others: without case, diacritics and more than one space
 * in a row.
 * <p>
 * How alike two are is one minus the Levenshtein distance divided by the length of the
 * longer. That is what people mean by a slip of the hand or another ending, and what a
 * threshold of 90 per cent can be explained by: one letter in ten. Trigrams, which the
 * database has for searching, take words in another order for the same title, and a short
 * title with one slip for a different one.
 */
final class LikeTitles {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

	/**
	 * Letters fall into so many kinds; two that share one only make titles look closer.
	 */
	private static final int KINDS = 32;

	private final String plain;

	private final int[] letters = new int[KINDS];

	LikeTitles(String title) {
		this.plain = plain(title);
		this.plain.chars().forEach(letter -> this.letters[letter % KINDS]++);
	}

	/** As words are compared: two that differ in case, marks or spaces are the same. */
	static String plain(String words) {
		var bare = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
		return SPACES.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
	}

	String plain() {
		return this.plain;
	}

	int length() {
		return this.plain.length();
	}

	/** Whether lengths and letters alone leave it possible that they are so alike. */
	boolean mayBe(int similarity, LikeTitles other) {
		var most = slips(similarity, other);
		if (Math.abs(length() - other.length()) > most) {
			return false;
		}
		int apart = 0;
		for (int kind = 0; kind < KINDS; kind++) {
			apart += Math.abs(this.letters[kind] - other.letters[kind]);
		}
		return apart <= 2 * most;
	}

	/** In whole per cent, rounded down, so that what is called 90 is 90. */
	int similarity(LikeTitles other) {
		var longest = Math.max(length(), other.length());
		return (longest == 0) ? 100 : 100 * (longest - distance(this.plain, other.plain)) / longest;
	}

	/** How many letters may differ. */
	private int slips(int similarity, LikeTitles other) {
		return Math.max(length(), other.length()) * (100 - similarity) / 100;
	}

	private static int distance(String one, String other) {
		var above = new int[other.length() + 1];
		for (int column = 0; column < above.length; column++) {
			above[column] = column;
		}
		for (int line = 1; line <= one.length(); line++) {
			above = next(above, line, one.charAt(line - 1), other);
		}
		return above[other.length()];
	}

	private static int[] next(int[] above, int line, char letter, String other) {
		var row = new int[above.length];
		row[0] = line;
		for (int column = 1; column < row.length; column++) {
			var changed = above[column - 1] + ((other.charAt(column - 1) == letter) ? 0 : 1);
			row[column] = Math.min(changed, 1 + Math.min(above[column], row[column - 1]));
		}
		return row;
	}

}
