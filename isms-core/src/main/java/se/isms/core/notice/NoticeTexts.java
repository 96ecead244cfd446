package se.isms.core.notice;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Dates;

import static java.util.ResourceBundle.Control.FORMAT_PROPERTIES;

/**
 * The sentences of notices, in both languages. Each key has three: for the page, with the
 * name of the thing; for the mail ({@code key.mail}), which gets the moment only and so
 * can tell no name; and for several of them in one mail ({@code key.many}).
 */
public final class NoticeTexts {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
		.getNoFallbackControl(FORMAT_PROPERTIES);

	private final Locale language;

	private final ResourceBundle bundle;

	private NoticeTexts(Locale language) {
		this.language = language;
		this.bundle = ResourceBundle.getBundle("se.isms.core.notice.texts", language, NO_FALLBACK);
	}

	public static NoticeTexts of(Locale language) {
		return new NoticeTexts(language);
	}

	/**
	 * What a page says.
	 * @param name of the thing, none where it is gone
	 */
	public String page(String key, @Nullable String name, @Nullable Instant due, List<String> arguments) {
		var words = new ArrayList<Object>();
		words.add((name != null) ? name : get("gone"));
		words.add(moment(key, due));
		words.addAll(arguments);
		return get(key, words.toArray());
	}

	/** What a mail says: nothing that only those who may open the page shall know. */
	String mail(String key, @Nullable Instant due) {
		return get(key + ".mail", moment(key, due));
	}

	String many(String key, int count) {
		return get(key + ".many", String.valueOf(count));
	}

	String get(String key, Object... arguments) {
		var text = this.bundle.getString(key);
		return (arguments.length == 0) ? text : new MessageFormat(text, this.language).format(arguments);
	}

	/** Clocks of the law run by the minute, everything else by the day. */
	private String moment(String key, @Nullable Instant due) {
		if (due == null) {
			return "";
		}
		var pattern = key.startsWith("clock.") ? "EEE d MMMM uuuu HH:mm" : "EEE d MMMM uuuu";
		return DateTimeFormatter.ofPattern(pattern, this.language).format(due.atZone(Dates.ZONE));
	}

}
