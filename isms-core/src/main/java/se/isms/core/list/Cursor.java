package se.isms.core.list;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The place of a row in an order.
 *
 * @param value what the row is sorted by, as text; none sorts after everything
 * @param id decides between rows that are sorted by the same
 */
record Cursor(@Nullable String value, UUID id) {

	/** As an address carries it. */
	String text() {
		var named = (this.value != null) ? "=" + this.value : "";
		return this.id + "."
				+ Base64.getUrlEncoder().withoutPadding().encodeToString(named.getBytes(StandardCharsets.UTF_8));
	}

	/** None for what is no cursor of an order by such values. */
	static Optional<Cursor> read(String text, Kind kind) {
		var dot = text.indexOf('.');
		if (dot < 0 || !text.substring(dot + 1).matches("[A-Za-z0-9_-]{0,2000}")) {
			return Optional.empty();
		}
		return Values.id(text.substring(0, dot)).flatMap(id -> read(id, text.substring(dot + 1), kind));
	}

	private static Optional<Cursor> read(UUID id, String encoded, Kind kind) {
		if (encoded.length() % 4 == 1) {
			return Optional.empty();
		}
		var named = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
		if (named.isEmpty()) {
			return Optional.of(new Cursor(null, id));
		}
		var value = named.substring(1);
		var readable = (kind == Kind.TEXT) ? value.indexOf('\0') < 0 : Values.read(kind, value).isPresent();
		return readable ? Optional.of(new Cursor(value, id)) : Optional.empty();
	}

	/** The value to compare with. */
	Object comparable(Kind kind) {
		var text = String.valueOf(this.value);
		return (kind == Kind.TEXT) ? text : Values.read(kind, text).orElseThrow();
	}

}
