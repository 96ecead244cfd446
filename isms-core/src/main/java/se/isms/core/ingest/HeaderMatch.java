package se.isms.core.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which column each header stands for. Case, accents, blanks and signs do not matter;
 * what is only near is proposed and said to be unsure.
 *
 * @param columns the key of a column for each header, or ''
 * @param unsure the keys of those that somebody should look at
 */
record HeaderMatch(List<String> columns, List<String> unsure) {

	/** What is not a letter or digit, and the accents of letters. */
	private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]|\\p{M}");

	static HeaderMatch of(ImportKind kind, List<String> headers, ColumnNames words) {
		var names = names(kind, words);
		var taken = new HashSet<String>();
		var columns = new ArrayList<String>();
		for (var header : headers) {
			var known = names.getOrDefault(plain(header), "");
			columns.add(taken.add(known) ? known : "");
		}
		var unsure = new ArrayList<String>();
		for (var i = 0; i < headers.size(); i++) {
			if (columns.get(i).isEmpty()) {
				var near = Nearest.to(plain(headers.get(i)), names).orElse("");
				if (!near.isEmpty() && taken.add(near)) {
					columns.set(i, near);
					unsure.add(near);
				}
			}
		}
		return new HeaderMatch(columns, unsure);
	}

	/** Its own name counts for more than what another column may be called. */
	private static Map<String, String> names(ImportKind kind, ColumnNames words) {
		var names = new HashMap<String, String>();
		for (var column : kind.columns()) {
			words.of(kind, column).forEach(word -> names.put(plain(word), column.key()));
		}
		for (var column : kind.columns()) {
			column.aliases().forEach(alias -> names.putIfAbsent(plain(alias), column.key()));
		}
		kind.columns().forEach(column -> names.put(plain(column.key()), column.key()));
		return names;
	}

	/** A header without what does not matter. */
	static String plain(String header) {
		return NOISE.matcher(Normalizer.normalize(header, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
