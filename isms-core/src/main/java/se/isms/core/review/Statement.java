package se.isms.core.review;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One thing that an input says: a sentence of ours with figures in it, or somebody's own
 * words in both languages.
 *
 * @param key of a text with tokens such as {K-01}; none for own words
 */
public record Statement(Input input, @Nullable String key, @Nullable String textSv, @Nullable String textEn) {

	static Statement of(Input input, String key) {
		return new Statement(input, key, null, null);
	}

	static Statement words(Input input, String textSv, String textEn) {
		return new Statement(input, null, textSv, textEn);
	}

	/** The sentence, its figures still as tokens. */
	public String template(Locale language) {
		if (this.key != null) {
			return Texts.of(language).get(this.key);
		}
		var words = language.getLanguage().equals("sv") ? this.textSv : this.textEn;
		return (words != null) ? words.replace("{", "{{") : "";
	}

}
