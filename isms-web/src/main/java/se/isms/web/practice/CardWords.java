package se.isms.web.practice;

import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import se.isms.core.practice.BuiltInCard;
import se.isms.core.practice.InjectCard;

/** What stands on a card, in a language: words of one's own are as they were written. */
@Component
class CardWords {

	private static final String TEXTS = "practice.card.";

	private final MessageSource messages;

	CardWords(MessageSource messages) {
		this.messages = messages;
	}

	/** When it happens in what is played. */
	String moment(InjectCard card, Locale language) {
		return (card.builtIn() != null) ? moment(card.builtIn(), language) : Objects.requireNonNull(card.moment());
	}

	/** What happens. */
	String happening(InjectCard card, Locale language) {
		return (card.builtIn() != null) ? happening(card.builtIn(), language)
				: Objects.requireNonNull(card.happening());
	}

	String moment(BuiltInCard card, Locale language) {
		return this.messages.getMessage(TEXTS + card + ".moment", null, language);
	}

	String happening(BuiltInCard card, Locale language) {
		return this.messages.getMessage(TEXTS + card + ".happening", null, language);
	}

}
