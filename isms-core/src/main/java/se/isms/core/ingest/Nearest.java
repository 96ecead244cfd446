package se.isms.core.ingest;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Finds what somebody may have meant. */
final class Nearest {

	/** A slip of the hand in four letters, and not another word. */
	private static final int LETTERS_PER_SLIP = 4;

	private Nearest() {
	}

	/** The value whose key is nearest, where one is near enough. */
	static Optional<String> to(String typed, Map<String, String> known) {
		var most = Math.max(1, typed.length() / LETTERS_PER_SLIP);
		return known.entrySet()
			.stream()
			.filter(one -> Math.abs(one.getKey().length() - typed.length()) <= most)
			.map(one -> Map.entry(distance(typed, one.getKey()), one.getValue()))
			.filter(one -> one.getKey() <= most)
			.min(Map.Entry.<Integer, String>comparingByKey()
				.thenComparing(Map.Entry.comparingByValue(Comparator.naturalOrder())))
			.map(Map.Entry::getValue);
	}

	/** Letters to add, remove or replace (Levenshtein). */
	static int distance(String one, String other) {
		var previous = new int[other.length() + 1];
		for (var j = 0; j <= other.length(); j++) {
			previous[j] = j;
		}
		for (var i = 1; i <= one.length(); i++) {
			var current = new int[other.length() + 1];
			current[0] = i;
			for (var j = 1; j <= other.length(); j++) {
				var replaced = previous[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
			}
			previous = current;
		}
		return previous[other.length()];
	}

}
