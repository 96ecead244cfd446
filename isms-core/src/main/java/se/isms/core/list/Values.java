package se.isms.core.list;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Reads values of addresses as what a column holds; what cannot be read is none. */
final class Values {

	/** Nobody looks for more. */
	private static final int LONGEST = 200;

	/** The years that the database can hold and a person can mean. */
	private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

	private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

	private Values() {
	}

	static Optional<Object> read(Kind kind, String text) {
		return switch (kind) {
			case TEXT, CHOICE, CHOICES -> text(text).map(Object.class::cast);
			case NUMBER -> number(text).map(Object.class::cast);
			case DAY -> day(text).map(Object.class::cast);
			case MOMENT -> moment(text).map(Object.class::cast);
			case YES_NO -> text.matches("true|false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
		};
	}

	/** The value of a row as a cursor carries it. */
	static @Nullable String write(@Nullable Object value) {
		return (value instanceof OffsetDateTime moment) ? moment.toInstant().toString()
				: (value != null) ? value.toString() : null;
	}

	static Optional<LocalDate> day(String text) {
		try {
			var day = LocalDate.parse(text.strip());
			return (day.isBefore(FIRST) || day.isAfter(LAST)) ? Optional.empty() : Optional.of(day);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	static Optional<UUID> id(String text) {
		return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(text))
				: Optional.empty();
	}

	private static Optional<String> text(String text) {
		return (text.length() > LONGEST || text.indexOf('\0') >= 0) ? Optional.empty() : Optional.of(text);
	}

	private static Optional<BigDecimal> number(String text) {
		var plain = text.strip().replace(',', '.');
		return plain.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
	}

	private static Optional<OffsetDateTime> moment(String text) {
		try {
			return Optional.of(Instant.parse(text).atOffset(ZoneOffset.UTC));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
