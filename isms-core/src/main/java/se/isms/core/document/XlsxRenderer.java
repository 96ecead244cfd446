package se.isms.core.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;

import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the figures and tables of a document for spreadsheets: numbers are numbers, days
 * are days, each sheet has one table with its head in the first row.
 */
public final class XlsxRenderer {

	private static final String FONT = "Calibri";

	private final Theme theme;

	public XlsxRenderer() {
		this(Theme.DEFAULT);
	}

	public XlsxRenderer(Theme theme) {
		this.theme = theme;
	}

	/**
	 * The document as the bytes of an XLSX file; the same document and moment give the
	 * same bytes.
	 * @param asOf the moment that the file says it was made
	 */
	public byte[] render(Document document, Instant asOf) throws IOException {
		var out = new ByteArrayOutputStream(65_536);
		try (var book = new Workbook(out, "isms", "1.0")) {
			var sheets = new Sheets(document, this.theme.accent(), (name) -> sheet(book, document, name));
			sheets.figures();
			document.blocks().forEach((block) -> block.accept(sheets));
			sheets.about();
		}
		return SameZip.of(out.toByteArray(), OfficePackage.core(document, asOf));
	}

	private static Worksheet sheet(Workbook book, Document document, String name) {
		var labels = new Labels(document.language());
		var cover = document.cover();
		var sheet = book.newWorksheet(name);
		sheet.pageOrientation("landscape");
		sheet.fitToWidth((short) 1);
		sheet.fitToHeight((short) 0);
		sheet.repeatRows(0);
		var draft = cover.draft() ? labels.of("draft") + "  " : "";
		sheet.header(plain(draft + cover.title()), Position.LEFT, FONT, 9);
		sheet.header(plain(cover.state(labels)), Position.RIGHT, FONT, 9);
		sheet.footer(plain(cover.organisation()), Position.LEFT, FONT, 9);
		sheet.footer(labels.of("page") + " &P " + labels.of("page.of") + " &N", Position.RIGHT, FONT, 9);
		return sheet;
	}

	// In these lines an ampersand begins a command.
	private static String plain(String text) {
		return text.replace("&", "&&");
	}

}
