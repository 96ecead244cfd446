package se.isms.web.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

import se.isms.core.ingest.ImportKind;
import se.isms.core.ingest.ImportKinds;
import se.isms.core.ingest.Imports;
import se.isms.core.ingest.WrongRows;
import se.isms.core.shared.FormulaGuard;

/**
 * Files for people: the wrong rows of a preview with a column that says why, and an empty
 * one to fill in. Both can be imported as they are.
 */
@Component
class WrongRowFiles {

	private static final int PART = 1_000;

	private final Imports imports;

	private final ImportKinds kinds;

	private final WrongRows rows;

	private final ImportTexts texts;

	WrongRowFiles(Imports imports, ImportKinds kinds, WrongRows rows, ImportTexts texts) {
		this.imports = imports;
		this.kinds = kinds;
		this.rows = rows;
		this.texts = texts;
	}

	void csv(UUID batch, Locale language, OutputStream out) throws IOException {
		try (var writer = csv(out)) {
			each(batch, language, writer::writeRecord);
		}
	}

	void xlsx(UUID batch, Locale language, OutputStream out) throws IOException {
		try (var workbook = new Workbook(out, "isms", "1.0")) {
			var sheet = workbook.newWorksheet(this.texts.of(language, "import.wrong"));
			var next = new int[1];
			each(batch, language, cells -> {
				for (var i = 0; i < cells.size(); i++) {
					sheet.value(next[0], i, cells.get(i));
				}
				next[0]++;
			});
		}
	}

	/** The headers of a kind and an example. */
	void template(ImportKind kind, Locale language, OutputStream out) throws IOException {
		try (var writer = csv(out)) {
			writer
				.writeRecord(kind.columns().stream().map(column -> this.texts.header(kind, column, language)).toList());
			writer.writeRecord(kind.columns().stream().map(column -> column.example()).toList());
		}
	}

	// Excel takes a file without the mark for one of Windows.
	private static CsvWriter csv(OutputStream out) throws IOException {
		out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
		return CsvWriter.builder().fieldSeparator(';').build(out, StandardCharsets.UTF_8);
	}

	private void each(UUID batch, Locale language, Consumer<List<String>> line) {
		var kind = this.kinds.named(this.imports.batch(batch).kind());
		var header = new ArrayList<>(
				this.rows.columns(batch).stream().map(column -> this.texts.header(kind, column, language)).toList());
		header.add(this.texts.of(language, "import.reason"));
		line.accept(header);
		var part = this.rows.after(batch, -1, PART);
		while (!part.isEmpty()) {
			for (var row : part) {
				var cells = new ArrayList<>(row.cells().stream().map(FormulaGuard::guard).toList());
				cells.add(FormulaGuard.guard(this.texts.reasons(kind, row, language)));
				line.accept(cells);
			}
			part = this.rows.after(batch, part.get(part.size() - 1).number(), PART);
		}
	}

}
