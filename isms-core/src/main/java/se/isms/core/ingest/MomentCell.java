package se.isms.core.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Dates;

/**
 * Moments as directories write them: ISO 8601, or the file times of Windows, where 0 is
 * never.
 */
final class MomentCell {

	/** Hundreds of nanoseconds since 1601. */
	private static final Pattern FILE_TIME = Pattern.compile("1[0-9]{17}");

	private static final Instant FILE_TIME_BEGINS = Instant.parse("1601-01-01T00:00:00Z");

	private static final long PER_SECOND = 10_000_000;

	private MomentCell() {
	}

	static @Nullable String read(String text) {
		if (text.equals("0")) {
			return null;
		}
		if (FILE_TIME.matcher(text).matches()) {
			return FILE_TIME_BEGINS.plusSeconds(Long.parseLong(text) / PER_SECOND).toString();
		}
		try {
			return moment(text.replaceFirst("(\\d) (\\d)", "$1T$2")).toString();
		}
		catch (DateTimeException ex) {
			throw new WrongCell("not-a-moment", null);
		}
	}

	private static Instant moment(String text) {
		if (text.length() <= 10) {
			return LocalDate.parse(text).atStartOfDay(Dates.ZONE).toInstant();
		}
		return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)") ? OffsetDateTime.parse(text).toInstant()
				: LocalDateTime.parse(text).atZone(Dates.ZONE).toInstant();
	}

}
