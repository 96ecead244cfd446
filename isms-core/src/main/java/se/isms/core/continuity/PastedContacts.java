package se.isms.core.continuity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Refused;

/**
 * Contacts as they come out of a spreadsheet: name, organisation, number, note and
 * whether the number works without telephony of one's own, with a tab or a semicolon
 * between them. What is wrong is told line by line.
 */
public record PastedContacts(List<Line> lines) {

	/** So many are a spreadsheet, more are a telephone directory. */
	static final int MOST = 1000;

	private static final int COLUMNS = 5;

	private static final int LONGEST = 200;

	private static final int LONGEST_PHONE = 60;

	private static final int LONGEST_NOTE = 500;

	private static final Set<String> HEADINGS = Set.of("telefon", "telefonnummer", "telefonnr", "nummer", "mobil",
			"phone", "telephone", "number");

	private static final Set<String> YES = Set.of("ja", "j", "x", "yes", "y");

	private static final Set<String> NO = Set.of("", "nej", "n", "no");

	public PastedContacts {
		lines = List.copyOf(lines);
	}

	/**
	 * What was pasted, read line by line.
	 * @throws Refused where it cannot be read at all
	 */
	static PastedContacts read(String text, List<PlanContact> there) {
		var known = there.stream()
			.map(contact -> key(contact.name(), contact.phoneNormal()))
			.collect(Collectors.toCollection(HashSet::new));
		var lines = new ArrayList<Line>();
		for (var record : records(text)) {
			var cells = record.getFields().stream().map(String::strip).toList();
			if (cells.stream().allMatch(String::isEmpty) || (lines.isEmpty() && isHeading(cells))) {
				continue;
			}
			lines.add(line((int) record.getStartingLineNumber(), cells, known));
		}
		if (lines.isEmpty() || lines.size() > MOST) {
			throw new Refused(lines.isEmpty() ? "refused.paste-empty" : "refused.paste-too-long", MOST).at("pasted");
		}
		return new PastedContacts(lines);
	}

	private static List<CsvRecord> records(String text) {
		try (var reader = CsvReader.builder()
			.fieldSeparator((text.indexOf('\t') >= 0) ? '\t' : ';')
			.skipEmptyLines(true)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(text)) {
			return reader.stream().toList();
		}
		catch (CsvParseException ex) {
			throw new Refused("refused.paste-unreadable").at("pasted");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isHeading(List<String> cells) {
		return cells.size() > 2 && HEADINGS.contains(cells.get(2).toLowerCase(Locale.ROOT));
	}

	private static Line line(int number, List<String> cells, Set<String> known) {
		var own = cell(cells, 4).toLowerCase(Locale.ROOT);
		try {
			var normal = requireSound(cells, own);
			var line = new Line(number, cell(cells, 0), cell(cells, 1), cell(cells, 2), normal, YES.contains(own),
					cell(cells, 3), null);
			return known.add(key(line.name(), normal)) ? line : line.with(new Refused("refused.contact-twice"));
		}
		catch (Refused ex) {
			return new Line(number, cell(cells, 0), cell(cells, 1), cell(cells, 2), "", false, cell(cells, 3), ex);
		}
	}

	private static String requireSound(List<String> cells, String own) {
		if (cells.stream().skip(COLUMNS).anyMatch(cell -> !cell.isEmpty())) {
			throw new Refused("refused.contact-cells", cells.size(), COLUMNS);
		}
		if (cell(cells, 0).isEmpty()) {
			throw new Refused("refused.contact-without-name");
		}
		if (cell(cells, 2).isEmpty()) {
			throw new Refused("refused.contact-without-phone");
		}
		if (cell(cells, 0).length() > LONGEST || cell(cells, 1).length() > LONGEST
				|| cell(cells, 2).length() > LONGEST_PHONE || cell(cells, 3).length() > LONGEST_NOTE) {
			throw new Refused("refused.contact-too-long", LONGEST, LONGEST_PHONE, LONGEST_NOTE);
		}
		if (!YES.contains(own) && !NO.contains(own)) {
			throw new Refused("refused.contact-yes-or-no", own);
		}
		return PhoneNumber.normal(cell(cells, 2));
	}

	private static String cell(List<String> cells, int column) {
		return (column < cells.size()) ? cells.get(column) : "";
	}

	private static String key(String name, String normal) {
		return name.toLowerCase(Locale.ROOT) + "|" + normal;
	}

	/** Those that cannot be saved. */
	public List<Line> wrong() {
		return this.lines.stream().filter(line -> line.problem() != null).toList();
	}

	/**
	 * The same, if every line is right.
	 * @throws Refused otherwise: what is pasted is saved as a whole or not at all
	 */
	PastedContacts requireSound() {
		var wrong = wrong();
		if (!wrong.isEmpty()) {
			var numbers = wrong.stream().limit(10).map(line -> String.valueOf(line.number()));
			throw new Refused("refused.contacts-wrong", wrong.size(), numbers.collect(Collectors.joining(", ")))
				.at("pasted");
		}
		return this;
	}

	/**
	 * A line.
	 *
	 * @param number counted as pasted, from 1
	 * @param normal the number in international form, empty where there is a problem
	 */
	public record Line(int number, String name, String organisation, String phone, String normal,
			boolean withoutTelephony, String note, @Nullable Refused problem) {

		Line with(Refused wrong) {
			return new Line(this.number, this.name, this.organisation, this.phone, this.normal, this.withoutTelephony,
					this.note, wrong);
		}

	}

}
