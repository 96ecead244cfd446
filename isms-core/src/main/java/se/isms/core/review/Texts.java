package se.isms.core.review;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import static java.util.ResourceBundle.Control.FORMAT_PROPERTIES;

/** The words of reviews and reports, in both languages. */
public final class Texts {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
		.getNoFallbackControl(FORMAT_PROPERTIES);

	private final Locale language;

	private final ResourceBundle bundle;

	private Texts(Locale language) {
		this.language = language;
		this.bundle = ResourceBundle.getBundle("se.isms.core.review.texts", language, NO_FALLBACK);
	}

	public static Texts of(Locale language) {
		return new Texts(language);
	}

	public String get(String key, Object... arguments) {
		var text = this.bundle.getString(key);
		return (arguments.length == 0) ? text : new MessageFormat(text, this.language).format(arguments);
	}

}
