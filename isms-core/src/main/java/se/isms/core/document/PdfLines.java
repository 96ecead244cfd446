package se.isms.core.document;

import java.awt.Color;
import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The lines at the top and bottom of each page but the first. They are written when it is
 * known how many pages there are, and are not read aloud.
 */
final class PdfLines {

	private static final float SIZE = 7.5f;

	private static final float LEFT = 62.4f;

	private static final float RIGHT = 532.9f;

	private static final float TOP = 782f;

	private static final float BOTTOM = 42f;

	private static final Color QUIET = new Color(0x57606a);

	private static final Color LOUD = new Color(0x9a2a10);

	private final PDDocument pdf;

	private final Cover cover;

	private final Labels labels;

	private final PdfFonts fonts;

	PdfLines(PDDocument pdf, Document document, PdfFonts fonts) {
		this.pdf = pdf;
		this.cover = document.cover();
		this.labels = new Labels(document.language());
		this.fonts = fonts;
	}

	void write() throws IOException {
		int last = this.pdf.getNumberOfPages();
		int number = 0;
		for (var page : this.pdf.getPages()) {
			if (++number > 1) {
				write(page, this.labels.of("page") + " " + number + " " + this.labels.of("page.of") + " " + last);
			}
		}
	}

	private void write(PDPage page, String number) throws IOException {
		try (var out = new PDPageContentStream(this.pdf, page, AppendMode.APPEND, true, true)) {
			out.beginMarkedContent(COSName.ARTIFACT);
			float x = LEFT;
			if (this.cover.draft()) {
				x += show(out, this.labels.of("draft"), x, TOP, this.fonts.bold(), 9, LOUD) + 6;
			}
			var regular = this.fonts.regular();
			var state = this.cover.state(this.labels);
			float room = RIGHT - x - width(regular, state) - 12;
			show(out, fitting(this.cover.title(), room), x, TOP, regular, SIZE, QUIET);
			show(out, state, RIGHT - width(regular, state), TOP, regular, SIZE, QUIET);
			show(out, this.cover.organisation(), LEFT, BOTTOM, regular, SIZE, QUIET);
			show(out, number, RIGHT - width(regular, number), BOTTOM, regular, SIZE, QUIET);
			out.endMarkedContent();
		}
	}

	private String fitting(String text, float room) throws IOException {
		var shown = text;
		while (shown.length() > 1 && width(this.fonts.regular(), shown) > room) {
			shown = shown.substring(0, shown.length() - 2).stripTrailing() + "…";
		}
		return shown;
	}

	private static float width(PDType0Font font, String text) throws IOException {
		return font.getStringWidth(known(font, text)) * SIZE / 1000;
	}

	private static float show(PDPageContentStream out, String text, float x, float y, PDType0Font font, float size,
			Color colour) throws IOException {
		var known = known(font, text);
		out.beginText();
		out.setFont(font, size);
		out.setNonStrokingColor(colour);
		out.newLineAtOffset(x, y);
		out.showText(known);
		out.endText();
		return font.getStringWidth(known) * size / 1000;
	}

	// What the font cannot show is a question mark, as in the text.
	private static String known(PDType0Font font, String text) throws IOException {
		var known = new StringBuilder();
		for (int character : text.codePoints().toArray()) {
			known.appendCodePoint(isKnown(font, character) ? character : '?');
		}
		return known.toString();
	}

	private static boolean isKnown(PDType0Font font, int character) throws IOException {
		try {
			font.getStringWidth(Character.toString(character));
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
