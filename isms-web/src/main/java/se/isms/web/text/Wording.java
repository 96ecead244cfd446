package se.isms.web.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Texts by key, filled with what belongs in them. */
@Component
public class Wording {

	private final MessageSource messages;

	public Wording(MessageSource messages) {
		this.messages = messages;
	}

	/** Arguments are written as they are: a year is not a number of thousands. */
	public String of(Locale language, String key, Collection<?> arguments) {
		return this.messages.getMessage(key, words(arguments), language);
	}

	/** The text with this key, or else with the other one. */
	public String of(Locale language, String key, String otherwise, Collection<?> arguments) {
		var fallback = of(language, otherwise, arguments);
		return Objects.requireNonNull(this.messages.getMessage(key, words(arguments), fallback, language));
	}

	private static Object[] words(Collection<?> arguments) {
		return arguments.stream().map(String::valueOf).toArray();
	}

}
