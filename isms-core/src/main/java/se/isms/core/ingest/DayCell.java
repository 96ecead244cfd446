package se.isms.core.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Days as people and programs write them. Where day and month may be confused, nothing is
 * guessed.
 */
final class DayCell {

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:[ T].*)?");

	private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?: .*)?");

	private DayCell() {
	}

	static String read(String text) {
		var first = YEAR_FIRST.matcher(text);
		if (first.matches()) {
			return day(first, 1, 2, 3).orElseThrow(() -> new WrongCell("not-a-day", null)).toString();
		}
		var last = YEAR_LAST.matcher(text);
		if (last.matches()) {
			throw new WrongCell("day-order", suggestion(last));
		}
		throw new WrongCell("not-a-day", null);
	}

	/** The one way to read it, if there is only one. */
	private static @Nullable String suggestion(Matcher last) {
		var european = day(last, 3, 2, 1);
		var american = day(last, 3, 1, 2);
		if (european.isPresent() && american.isPresent() && !european.equals(american)) {
			return null;
		}
		return european.or(() -> american).map(LocalDate::toString).orElse(null);
	}

	private static Optional<LocalDate> day(Matcher parts, int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(parts.group(year)), Integer.parseInt(parts.group(month)),
					Integer.parseInt(parts.group(day))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
