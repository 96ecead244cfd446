package se.isms.core.ingest;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Refused;

/**
 * The rows of one sheet of a workbook, streamed. Formulas are refused: what they show
 * depends on the program that last saved the file.
 */
final class XlsxRows implements SourceRows {

	private final SourceFile file;

	private final ReadableWorkbook workbook;

	private final Stream<Row> stream;

	private final Iterator<Row> rows;

	private final List<String> headers;

	private final List<String> unread;

	private XlsxRows(SourceFile file, ReadableWorkbook workbook, Sheet sheet, List<String> unread) throws IOException {
		this.file = file;
		this.workbook = workbook;
		this.unread = unread;
		try {
			this.stream = sheet.openStream();
		}
		catch (ExcelReaderException ex) {
			throw new Refused("refused.import-damaged", file.name());
		}
		this.rows = this.stream.iterator();
		this.headers = first();
	}

	/** Of the first sheet that is wanted, or of the first. */
	static SourceRows open(SourceFile file, Predicate<List<String>> wanted) throws IOException {
		try {
			var workbook = new ReadableWorkbook(file.path().toFile(), new ReadingOptions(true, false));
			var sheets = workbook.getSheets().toList();
			if (sheets.size() == 1) {
				return new XlsxRows(file, workbook, sheets.get(0), List.of());
			}
			var heads = new ArrayList<List<String>>();
			for (var sheet : sheets) {
				heads.add(head(sheet));
			}
			if (BiaRows.in(heads)) {
				return bia(file, workbook, sheets, heads);
			}
			var chosen = sheets.get(chosen(heads, wanted));
			return new XlsxRows(file, workbook, chosen,
					sheets.stream().filter(sheet -> sheet != chosen).map(Sheet::getName).toList());
		}
		catch (ExcelReaderException ex) {
			throw new Refused("refused.import-damaged", file.name());
		}
	}

	private static int chosen(List<List<String>> heads, Predicate<List<String>> wanted) {
		var filled = IntStream.range(0, heads.size()).filter(place -> !heads.get(place).isEmpty()).boxed().toList();
		return filled.stream()
			.filter(place -> wanted.test(heads.get(place)))
			.findFirst()
			.or(() -> filled.stream().findFirst())
			.orElse(0);
	}

	private static SourceRows bia(SourceFile file, ReadableWorkbook workbook, List<Sheet> sheets,
			List<List<String>> heads) throws IOException {
		try (workbook) {
			var tables = new ArrayList<BiaRows.Table>();
			var left = BiaRows.MOST_ROWS;
			for (var i = 0; i < sheets.size(); i++) {
				if (!heads.get(i).isEmpty()) {
					tables.add(table(file, workbook, sheets.get(i), left));
					left -= tables.get(tables.size() - 1).rows().size();
				}
			}
			return new BiaRows(tables);
		}
	}

	private static BiaRows.Table table(SourceFile file, ReadableWorkbook workbook, Sheet sheet, int most)
			throws IOException {
		var source = new XlsxRows(file, workbook, sheet, List.of());
		var rows = new ArrayList<SourceRow>();
		for (var row = source.next(); row != null; row = source.next()) {
			rows.add(row);
			if (rows.size() > most) {
				throw new Refused("refused.import-too-many-rows", BiaRows.MOST_ROWS);
			}
		}
		return new BiaRows.Table(sheet.getName(), source.headers, rows);
	}

	/** The first row that has something in it, whatever that is. */
	private static List<String> head(Sheet sheet) throws IOException {
		try (var rows = sheet.openStream()) {
			return rows.map(XlsxRows::names).filter(names -> !names.isEmpty()).findFirst().orElse(List.of());
		}
	}

	private static List<String> names(Row row) {
		var names = new ArrayList<String>();
		for (var i = 0; i < row.getCellCount(); i++) {
			var cell = row.hasCell(i) ? row.getCell(i) : null;
			names.add((cell != null && !isRefused(cell)) ? value(cell) : "");
		}
		while (!names.isEmpty() && names.get(names.size() - 1).isBlank()) {
			names.remove(names.size() - 1);
		}
		return names;
	}

	@Override
	public List<String> unread() {
		return this.unread;
	}

	private List<String> first() {
		for (var row = read(); row != null; row = read()) {
			var names = cells(row, row.getCellCount());
			var last = names.size();
			while (last > 0 && names.get(last - 1).isBlank()) {
				last--;
			}
			if (last > 0) {
				return List.copyOf(names.subList(0, last));
			}
		}
		throw new Refused("refused.import-file-empty", this.file.name());
	}

	@Override
	public List<String> headers() {
		return this.headers;
	}

	@Override
	public @Nullable SourceRow next() {
		for (var row = read(); row != null; row = read()) {
			var cells = new SourceRow(row.getRowNum(), cells(row, this.headers.size()));
			if (!cells.isBlank()) {
				return cells;
			}
		}
		return null;
	}

	private @Nullable Row read() {
		try {
			return this.rows.hasNext() ? this.rows.next() : null;
		}
		catch (ExcelReaderException ex) {
			throw new Refused("refused.import-damaged", this.file.name());
		}
	}

	private List<String> cells(Row row, int count) {
		var cells = new ArrayList<String>(count);
		for (var i = 0; i < count; i++) {
			var cell = row.hasCell(i) ? row.getCell(i) : null;
			cells.add((cell != null) ? text(cell) : "");
		}
		return cells;
	}

	private String text(Cell cell) {
		if (isRefused(cell)) {
			throw new Refused(
					(cell.getType() == CellType.FORMULA) ? "refused.import-formula" : "refused.import-error-cell",
					this.file.name(), cell.getAddress());
		}
		return value(cell);
	}

	private static boolean isRefused(Cell cell) {
		return cell.getType() == CellType.ERROR || (cell.getType() == CellType.FORMULA && !isConstant(cell));
	}

	private static String value(Cell cell) {
		return switch (cell.getType()) {
			case STRING -> cell.getText().strip();
			case BOOLEAN -> cell.asBoolean().toString();
			case NUMBER -> number(cell);
			case FORMULA -> isConstant(cell) ? cell.getFormula().replace("()", "").toLowerCase(Locale.ROOT) : "";
			case EMPTY, ERROR -> "";
		};
	}

	/** Some programs write yes and no so; every program shows the same. */
	private static boolean isConstant(Cell cell) {
		return "TRUE()".equalsIgnoreCase(cell.getFormula()) || "FALSE()".equalsIgnoreCase(cell.getFormula());
	}

	private static String number(Cell cell) {
		var format = cell.getDataFormatString();
		if (format != null && format.contains("%")) {
			return plain(cell.asNumber().multiply(BigDecimal.valueOf(100))) + " %";
		}
		if (format != null && format.contains("[h")) {
			return plain(cell.asNumber().multiply(BigDecimal.valueOf(24)).setScale(3, RoundingMode.HALF_UP)) + " h";
		}
		if (isDate(cell.getDataFormatString())) {
			try {
				var moment = cell.asDate();
				return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString()
						: moment.toString().replace('T', ' ');
			}
			catch (DateTimeException ex) {
				return cell.getRawValue();
			}
		}
		return plain(cell.asNumber());
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

	private static boolean isDate(@Nullable String format) {
		if (format == null) {
			return false;
		}
		var letters = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
		return letters.contains("yy") || letters.contains("dd") || letters.matches(".*\\bd\\b.*m.*");
	}

	@Override
	public double share() {
		return 0;
	}

	@Override
	public void close() throws IOException {
		this.stream.close();
		this.workbook.close();
	}

}
