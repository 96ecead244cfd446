package se.isms.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The texts of rules, in both languages. */
final class Texts {

	static final List<Locale> LANGUAGES = List.of(Locale.ROOT, new Locale("sv"));

	private Texts() {
	}

	static ResourceBundle in(Locale language) {
		return ResourceBundle.getBundle("rules", language,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	static List<String> says(Verdict verdict) {
		return LANGUAGES.stream().map(language -> says(verdict, in(language))).toList();
	}

	private static String says(Verdict verdict, ResourceBundle texts) {
		var key = "rule." + verdict.rule().id() + ".says";
		var ofReason = key + "." + verdict.reason();
		var filled = Stream.concat(Stream.of(verdict.subject().label()), verdict.arguments().stream()).toArray();
		return MessageFormat.format(texts.getString(texts.containsKey(ofReason) ? ofReason : key), filled);
	}

}
