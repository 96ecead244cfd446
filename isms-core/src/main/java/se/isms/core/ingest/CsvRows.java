package se.isms.core.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Refused;

/** The rows of a CSV file (RFC 4180), whatever separates the cells. */
final class CsvRows implements SourceRows {

	private static final int LOOKED_AT = 65_536;

	/** No cell of ours is near this; a quotation mark that is never closed is. */
	private static final int LONGEST = 1_048_576;

	private final SourceFile file;

	private final CountedInput in;

	private final CsvReader<CsvRecord> reader;

	private final Iterator<CsvRecord> records;

	private final List<String> headers;

	private final long size;

	/** Rows are counted as the file has them: Excel's line with the separator too. */
	private final int linesBefore;

	private long line;

	private CsvRows(SourceFile file, TextEncoding encoding, byte[] start) throws IOException {
		this.file = file;
		this.size = Files.size(file.path());
		this.in = new CountedInput(Files.newInputStream(file.path()));
		var text = encoding.start(start);
		this.linesBefore = text.startsWith("sep=") ? 1 : 0;
		this.reader = CsvReader.builder()
			.fieldSeparator(Separator.of(text))
			.skipEmptyLines(true)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.maxBufferSize(LONGEST)
			.ofCsvRecord(encoding.reader(this.in));
		this.records = this.reader.iterator();
		this.headers = first();
	}

	static CsvRows open(SourceFile file) throws IOException {
		byte[] start;
		try (var in = Files.newInputStream(file.path())) {
			start = in.readNBytes(LOOKED_AT);
		}
		return new CsvRows(file, TextEncoding.of(file, start), start);
	}

	private List<String> first() throws IOException {
		if (this.linesBefore > 0) {
			read();
		}
		var header = read();
		if (header == null) {
			throw new Refused("refused.import-file-empty", this.file.name());
		}
		return header.getFields().stream().map(String::strip).toList();
	}

	@Override
	public List<String> headers() {
		return this.headers;
	}

	@Override
	public @Nullable SourceRow next() throws IOException {
		for (var record = read(); record != null; record = read()) {
			var row = new SourceRow((int) record.getStartingLineNumber(), cells(record));
			if (!row.isBlank()) {
				return row;
			}
		}
		return null;
	}

	private List<String> cells(CsvRecord record) {
		for (var i = this.headers.size(); i < record.getFieldCount(); i++) {
			if (!record.getField(i).isBlank()) {
				throw new Refused("refused.import-too-many-cells", this.file.name(), record.getStartingLineNumber(),
						record.getFieldCount(), this.headers.size());
			}
		}
		var fields = record.getFields();
		if (fields.size() == this.headers.size()) {
			return fields;
		}
		var cells = new ArrayList<>(fields.subList(0, Math.min(fields.size(), this.headers.size())));
		while (cells.size() < this.headers.size()) {
			cells.add("");
		}
		return cells;
	}

	private @Nullable CsvRecord read() throws IOException {
		try {
			if (!this.records.hasNext()) {
				return null;
			}
			var record = this.records.next();
			this.line = record.getStartingLineNumber();
			return record;
		}
		catch (CsvParseException ex) {
			throw new Refused("refused.import-quote", this.file.name(), this.line + 1);
		}
		catch (UncheckedIOException ex) {
			if (ex.getCause() instanceof CharacterCodingException) {
				throw new Refused("refused.import-broken-encoding", this.file.name(), this.line + 1);
			}
			throw ex.getCause();
		}
	}

	@Override
	public double share() {
		return (this.size > 0) ? Math.min(1, (double) this.in.count() / this.size) : 0;
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
