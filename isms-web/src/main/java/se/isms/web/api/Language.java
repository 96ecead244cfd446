package se.isms.web.api;

import java.util.Collections;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The language of an answer: Swedish or English, whichever Accept-Language names first.
 */
public record Language(Locale locale) {

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	static Language of(HttpServletRequest request) {
		if (request.getHeader("Accept-Language") == null) {
			return new Language(SWEDISH);
		}
		return Collections.list(request.getLocales())
			.stream()
			.map(Locale::getLanguage)
			.filter(language -> language.equals("sv") || language.equals("en"))
			.findFirst()
			.map(language -> language.equals("en") ? Locale.ENGLISH : SWEDISH)
			.map(Language::new)
			.orElseGet(() -> new Language(SWEDISH));
	}

}
