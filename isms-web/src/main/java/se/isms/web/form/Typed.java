package se.isms.web.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Named;

import se.isms.core.shared.Dates;

/**
 * Turns checked text into values and back; MapStruct uses it wherever a form has text.
 */
public final class Typed {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private Typed() {
	}

	public static @Nullable Integer number(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : Integer.valueOf(text.strip());
	}

	public static @Nullable LocalDate day(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : LocalDate.parse(text.strip());
	}

	public static @Nullable UUID id(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : UUID.fromString(text.strip());
	}

	/** A moment in Sweden, such as 2026-11-25 14:30. */
	public static @Nullable Instant moment(@Nullable String text) {
		return (text == null || text.isBlank()) ? null
				: LocalDateTime.parse(text.strip().replace('T', ' '), MOMENT).atZone(Dates.ZONE).toInstant();
	}

	/**
	 * The moment as it was, seconds and all, where nobody has changed what is shown of
	 * it.
	 */
	public static @Nullable Instant moment(@Nullable String text, @Nullable Instant before) {
		return text(before).equals(text) ? before : moment(text);
	}

	/** Nothing where nothing was written. */
	@Named("orNone")
	public static @Nullable String orNone(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text(text);
	}

	/** Browsers end lines in a way of their own, which is no change of what is said. */
	public static String text(@Nullable String text) {
		return (text != null) ? text.strip().replace("\r\n", "\n") : "";
	}

	public static String text(@Nullable Instant moment) {
		return (moment != null) ? MOMENT.format(moment.atZone(Dates.ZONE)) : "";
	}

	public static String text(@Nullable Integer number) {
		return (number != null) ? number.toString() : "";
	}

	public static String text(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

	public static String text(@Nullable UUID id) {
		return (id != null) ? id.toString() : "";
	}

	public static String text(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : "";
	}

}
