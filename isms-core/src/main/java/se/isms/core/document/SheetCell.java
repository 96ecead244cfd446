package se.isms.core.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Worksheet;

/**
 * Writes what people read as what a spreadsheet can count with: numbers, shares, days.
 */
final class SheetCell {

	/** A share, as it is shown. */
	static final String SHARE = "0 %";

	private static final Pattern WHOLE = Pattern.compile("-?\\d{1,3}(?:[ \\u00a0\\u202f,]\\d{3})+|-?\\d{1,15}");

	private static final Pattern DECIMAL = Pattern.compile("-?\\d+[.,]\\d+");

	private static final Pattern PER_CENT = Pattern.compile("-?\\d{1,9}[ \\u00a0]?%");

	private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-([0-2]\\d|3[01])");

	private final Worksheet sheet;

	private final Locale language;

	SheetCell(Worksheet sheet, Locale language) {
		this.sheet = sheet;
		this.language = language;
	}

	void text(int row, int column, String text) {
		this.sheet.value(row, column, text);
		this.sheet.style(row, column).verticalAlignment("top").wrapText(true).set();
	}

	void number(int row, int column, Number number) {
		this.sheet.value(row, column, number);
		this.sheet.style(row, column).verticalAlignment("top").set();
	}

	void share(int row, int column, double share) {
		this.sheet.value(row, column, share);
		this.sheet.style(row, column).verticalAlignment("top").format(SHARE).set();
	}

	/** The text of a column of numbers or days, as such where it is one. */
	void typed(int row, int column, String text) {
		if (DAY.matcher(text).matches()) {
			day(row, column, text);
		}
		else if (PER_CENT.matcher(text).matches()) {
			share(row, column, Long.parseLong(text.replaceAll("[^-\\d]", "")) / 100.0);
		}
		else if (WHOLE.matcher(text).matches() && !isDecimal(text)) {
			number(row, column, Long.parseLong(text.replaceAll("[^-\\d]", "")));
		}
		else if (DECIMAL.matcher(text).matches()) {
			number(row, column, Double.parseDouble(text.replace(',', '.')));
		}
		else {
			text(row, column, text);
		}
	}

	// In Swedish a comma is never between thousands.
	private boolean isDecimal(String text) {
		return text.indexOf(',') >= 0 && this.language.getLanguage().equals("sv");
	}

	private void day(int row, int column, String text) {
		try {
			this.sheet.value(row, column, LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
			this.sheet.style(row, column).verticalAlignment("top").format("yyyy-mm-dd").set();
		}
		catch (DateTimeParseException ex) {
			// Such as the 31st of June: no day, but what somebody wrote.
			text(row, column, text);
		}
	}

}
