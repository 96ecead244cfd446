package se.isms.core.brand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import se.isms.core.document.Document;
import se.isms.core.shared.Refused;

/**
 * What a municipality calls a department (förvaltning), in the forms that sentences need.
 *
 * @param one in Swedish, such as förvaltning
 * @param theOne in Swedish, such as förvaltningen
 * @param many in Swedish, such as förvaltningar
 * @param theMany in Swedish, such as förvaltningarna
 * @param oneInEnglish such as department
 * @param manyInEnglish such as departments
 */
public record Terms(String one, String theOne, String many, String theMany, String oneInEnglish, String manyInEnglish) {

	private static final Pattern TERM = Pattern.compile("[\\p{L}][\\p{L} -]{0,39}");

	/** The words that everybody begins with. */
	public static final Terms STANDARD = new Terms("förvaltning", "förvaltningen", "förvaltningar", "förvaltningarna",
			"department", "departments");

	/** What is no word is refused. */
	public Terms {
		check("one", one);
		check("theOne", theOne);
		check("many", many);
		check("theMany", theMany);
		check("oneInEnglish", oneInEnglish);
		check("manyInEnglish", manyInEnglish);
	}

	private static void check(String field, String term) {
		if (!TERM.matcher(term).matches()) {
			throw new Refused("refused.term-no-word", term).at(field);
		}
	}

	/** The document in these words; what it is called and who did what stays. */
	public Document in(Document document) {
		var words = words(document.language());
		return words.isEmpty() ? document : document.reworded((text) -> in(text, words));
	}

	private Map<String, String> words(Locale language) {
		var words = new LinkedHashMap<String, String>();
		if (language.getLanguage().equals("sv")) {
			put(words, STANDARD.theMany, this.theMany);
			put(words, STANDARD.many, this.many);
			put(words, STANDARD.theOne, this.theOne);
			put(words, STANDARD.one, this.one);
		}
		else {
			put(words, STANDARD.manyInEnglish, this.manyInEnglish);
			put(words, STANDARD.oneInEnglish, this.oneInEnglish);
		}
		return words;
	}

	private static void put(Map<String, String> words, String from, String to) {
		if (!from.equals(to)) {
			words.put(from, to);
			words.put(capital(from), capital(to));
		}
	}

	// Whole words only: Socialförvaltningen is a name.
	private static String in(String text, Map<String, String> words) {
		var wanted = words.keySet().stream().collect(Collectors.joining("|", "(?<![\\p{L}-])(?:", ")(?![\\p{L}-])"));
		return Pattern.compile(wanted).matcher(text).replaceAll((found) -> words.getOrDefault(found.group(), ""));
	}

	private static String capital(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

}
