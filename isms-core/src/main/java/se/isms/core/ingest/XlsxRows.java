package se.isms.core.ingest;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Refused;

/**
 * The rows of the first sheet of a workbook, streamed. Formulas are refused: what they
 * show depends on the program that last saved the file.
 */
final class XlsxRows implements SourceRows {

	private final SourceFile file;

	private final ReadableWorkbook workbook;

	private final Stream<Row> stream;

	private final Iterator<Row> rows;

	private final List<String> headers;

	private XlsxRows(SourceFile file) throws IOException {
		this.file = file;
		try {
			this.workbook = new ReadableWorkbook(file.path().toFile(), new ReadingOptions(true, false));
			this.stream = this.workbook.getFirstSheet().openStream();
		}
		catch (ExcelReaderException ex) {
			throw new Refused("refused.import-damaged", file.name());
		}
		this.rows = this.stream.iterator();
		this.headers = first();
	}

	static XlsxRows open(SourceFile file) throws IOException {
		return new XlsxRows(file);
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
		return switch (cell.getType()) {
			case STRING -> cell.getText().strip();
			case BOOLEAN -> cell.asBoolean().toString();
			case NUMBER -> number(cell);
			case EMPTY -> "";
			case FORMULA -> throw new Refused("refused.import-formula", this.file.name(), cell.getAddress());
			case ERROR -> throw new Refused("refused.import-error-cell", this.file.name(), cell.getAddress());
		};
	}

	private String number(Cell cell) {
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
		return cell.asNumber().stripTrailingZeros().toPlainString();
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
