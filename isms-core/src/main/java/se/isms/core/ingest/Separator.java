package se.isms.core.ingest;

/** What separates the cells of a CSV file: the header tells. */
final class Separator {

	private static final char[] KNOWN = { ';', ',', '\t' };

	private Separator() {
	}

	/** The one that the first line has most of, outside of quotation marks. */
	static char of(String text) {
		if (text.startsWith("sep=") && text.length() > 4) {
			return text.charAt(4);
		}
		var best = KNOWN[0];
		for (var candidate : KNOWN) {
			if (count(text, candidate) > count(text, best)) {
				best = candidate;
			}
		}
		return best;
	}

	private static int count(String text, char separator) {
		var count = 0;
		var quoted = false;
		for (var i = 0; i < text.length(); i++) {
			var one = text.charAt(i);
			if (one == '"') {
				quoted = !quoted;
			}
			else if (!quoted && (one == '\n' || one == '\r')) {
				return count;
			}
			else if (!quoted && one == separator) {
				count++;
			}
		}
		return count;
	}

}
