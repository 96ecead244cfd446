package se.isms.web.list;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook with one sheet: numbers and days as such, text never as a formula. */
final class XlsxWriter implements RowWriter {

	/** Rows that are held before they are written. */
	private static final int HANDFUL = 500;

	/** What a cell of a workbook can hold. */
	private static final int LONGEST = 32_767;

	private final Workbook workbook;

	private final Worksheet sheet;

	private int rows;

	XlsxWriter(OutputStream out, String list, List<Heading> headings) {
		this.workbook = new Workbook(out, "isms", "1.0");
		this.sheet = this.workbook.newWorksheet(list);
		this.sheet.freezePane(1, 1);
		for (var i = 0; i < headings.size(); i++) {
			this.sheet.inlineString(0, i, headings.get(i).label());
			this.sheet.style(0, i).bold().set();
			this.sheet.width(i, (i == 0) ? 36 : 18);
		}
		this.rows = 1;
	}

	@Override
	public void row(List<? extends @Nullable Object> values) throws IOException {
		for (var i = 0; i < values.size(); i++) {
			cell(i, values.get(i));
		}
		this.rows++;
		if (this.rows % HANDFUL == 0) {
			this.sheet.flush();
		}
	}

	@Override
	public void close() throws IOException {
		this.workbook.close();
	}

	private void cell(int column, @Nullable Object value) {
		if (value instanceof BigDecimal number) {
			this.sheet.value(this.rows, column, number);
		}
		else if (value instanceof LocalDate day) {
			this.sheet.value(this.rows, column, day);
			this.sheet.style(this.rows, column).format("yyyy-MM-dd").set();
		}
		else if (value instanceof LocalDateTime moment) {
			this.sheet.value(this.rows, column, moment);
			this.sheet.style(this.rows, column).format("yyyy-MM-dd hh:mm").set();
		}
		else if (value != null) {
			var text = value.toString();
			this.sheet.inlineString(this.rows, column, text.substring(0, Math.min(text.length(), LONGEST)));
		}
	}

}
