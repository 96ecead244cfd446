package se.isms.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a file: read once, shared by all its parts, and cut down to what is used.
 */
final class PdfFonts {

	private static final String FOLDER = "/META-INF/resources/webjars/npm-font-open-sans/1.1.0/fonts/";

	private static final String FAMILY = "Open Sans";

	private final PDType0Font regular;

	private final PDType0Font semibold;

	private final PDType0Font bold;

	PdfFonts(PDDocument pdf) throws IOException {
		this.regular = load(pdf, "Regular/OpenSans-Regular.ttf");
		this.semibold = load(pdf, "Semibold/OpenSans-Semibold.ttf");
		this.bold = load(pdf, "Bold/OpenSans-Bold.ttf");
	}

	PDType0Font regular() {
		return this.regular;
	}

	PDType0Font bold() {
		return this.bold;
	}

	void offer(PdfRendererBuilder builder) {
		builder.useFont(new PDFontSupplier(this.regular), FAMILY, 400, FontStyle.NORMAL, true);
		builder.useFont(new PDFontSupplier(this.semibold), FAMILY, 600, FontStyle.NORMAL, true);
		builder.useFont(new PDFontSupplier(this.bold), FAMILY, 700, FontStyle.NORMAL, true);
		builder.useFont(() -> open("Regular/OpenSans-Regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true,
				EnumSet.of(FSFontUseCase.SVG));
		builder.useFont(() -> open("Bold/OpenSans-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true,
				EnumSet.of(FSFontUseCase.SVG));
	}

	/**
	 * Without ligatures: lines are measured without them, and to look for them in every
	 * word takes a fifth of all the work.
	 */
	private static PDType0Font load(PDDocument pdf, String file) throws IOException {
		try (var in = open(file)) {
			var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
			font.setEnableGsub(false);
			pdf.registerTrueTypeFontForClosing(font);
			return PDType0Font.load(pdf, font, true);
		}
	}

	private static InputStream open(String file) {
		return Objects.requireNonNull(PdfFonts.class.getResourceAsStream(FOLDER + file), file);
	}

}
