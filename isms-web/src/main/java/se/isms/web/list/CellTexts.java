package se.isms.web.list;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.list.Cell;
import se.isms.core.list.Column;
import se.isms.core.shared.Dates;
import se.isms.web.text.Wording;

/** Says what stands in a cell, on the page and in files alike. */
@Component
class CellTexts {

	private static final String NOTHING = "–";

	private final Wording wording;

	CellTexts(Wording wording) {
		this.wording = wording;
	}

	String label(Column column, Locale language) {
		return this.wording.of(language, column.label(), List.of());
	}

	/** What a page shows. */
	String shown(Cell cell, Locale language) {
		var value = cell.value();
		if (value == null) {
			return none(cell.column(), language);
		}
		return (value instanceof OffsetDateTime moment) ? day(moment).toString()
				: words(cell.column(), value, language);
	}

	/** What a file holds: nothing where the page shows that there is nothing. */
	@Nullable Object exported(Cell cell, Locale language) {
		var value = cell.value();
		if (value == null) {
			return (cell.column().none() != null) ? none(cell.column(), language) : null;
		}
		return switch (cell.column().kind()) {
			case NUMBER, DAY -> value;
			case MOMENT -> ((OffsetDateTime) value).atZoneSameInstant(Dates.ZONE).toLocalDateTime();
			default -> words(cell.column(), value, language);
		};
	}

	/** A value of a column in words. */
	String words(Column column, Object value, Locale language) {
		return switch (column.kind()) {
			case CHOICE -> this.wording.of(language, column.words() + "." + value, List.of());
			case CHOICES -> Stream.of(String.valueOf(value).split(","))
				.sorted(Comparator.comparing(column.values()::indexOf))
				.map(one -> this.wording.of(language, column.words() + "." + one, List.of()))
				.collect(Collectors.joining(", "));
			case YES_NO -> this.wording.of(language, Boolean.TRUE.equals(value) ? "yes" : "no", List.of());
			default -> String.valueOf(value);
		};
	}

	private String none(Column column, Locale language) {
		return (column.none() != null) ? this.wording.of(language, column.none(), List.of()) : NOTHING;
	}

	private static LocalDate day(OffsetDateTime moment) {
		return moment.atZoneSameInstant(Dates.ZONE).toLocalDate();
	}

}
