package se.isms.web.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.springframework.http.MediaType;

/** The kinds of files that a list can be taken along as. */
enum FileFormat {

	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),

	CSV("text/csv;charset=UTF-8"),

	JSON(MediaType.APPLICATION_JSON_VALUE);

	private final MediaType type;

	FileFormat(String type) {
		this.type = MediaType.parseMediaType(type);
	}

	static FileFormat of(String ending) {
		return valueOf(ending.toUpperCase(Locale.ROOT));
	}

	MediaType type() {
		return this.type;
	}

	/** Writes one row after the other, so that a long list takes no more memory. */
	RowWriter writer(OutputStream out, String list, List<RowWriter.Heading> headings) throws IOException {
		return switch (this) {
			case XLSX -> new XlsxWriter(out, list, headings);
			case CSV -> new CsvRowWriter(out, headings);
			case JSON -> new JsonWriter(out, list, headings);
		};
	}

}
