package se.isms.web.form;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Turns checked text into values and back; MapStruct uses it wherever a form has text.
 */
public final class Typed {

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
