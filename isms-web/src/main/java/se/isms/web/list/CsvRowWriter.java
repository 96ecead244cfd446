package se.isms.web.list;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import se.isms.core.shared.FormulaGuard;

/**
 * CSV as Swedish spreadsheets open it: semicolons, and UTF-8 that says so.
 */
final class CsvRowWriter implements RowWriter {

	private final CsvWriter csv;

	CsvRowWriter(OutputStream out, List<Heading> headings) throws IOException {
		var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write('\ufeff');
		this.csv = CsvWriter.builder().fieldSeparator(';').build(writer);
		this.csv.writeRecord(headings.stream().map(Heading::label).map(FormulaGuard::guard).toList());
	}

	@Override
	public void row(List<? extends @Nullable Object> values) {
		this.csv.writeRecord(values.stream().map(CsvRowWriter::text).toList());
	}

	@Override
	public void close() throws IOException {
		this.csv.close();
	}

	private static String text(@Nullable Object value) {
		return (value instanceof String text) ? FormulaGuard.guard(text) : (value != null) ? value.toString() : "";
	}

}
