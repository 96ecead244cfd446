package se.isms.core.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;

import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a document as PDF that everybody can read (PDF/UA-1) and that can be kept
 * (PDF/A-2a).
 */
public final class PdfRenderer {

	static {
		// The library reports each missing hint of style on a logger of its own making.
		XRLog.setLoggingEnabled(false);
	}

	private final HtmlRenderer html;

	public PdfRenderer() {
		this(Theme.DEFAULT);
	}

	public PdfRenderer(Theme theme) {
		this.html = new HtmlRenderer(theme);
	}

	/**
	 * Writes the document; the same document and moment give the same bytes.
	 * @param asOf the moment that the file says it was made
	 */
	public void render(Document document, Instant asOf, OutputStream out) throws IOException {
		try (var pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
			new PdfBinder(pdf, this.html, document).bind();
			date(pdf, asOf.truncatedTo(ChronoUnit.SECONDS));
			pdf.save(out);
		}
	}

	/** The document as the bytes of a PDF file. */
	public byte[] render(Document document, Instant asOf) throws IOException {
		var out = new ByteArrayOutputStream();
		render(document, asOf, out);
		return out.toByteArray();
	}

	// The library writes the clock of the machine into the file, in two places that must
	// agree (ISO 19005-2, 6.6.2.3), and derives the file's id from it.
	private static void date(PDDocument pdf, Instant asOf) throws IOException {
		pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(asOf.atZone(ZoneOffset.UTC)));
		var metadata = pdf.getDocumentCatalog().getMetadata();
		var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
		var moment = DateTimeFormatter.ISO_INSTANT.format(asOf);
		metadata.importXMPMetadata(xmp.replaceFirst("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)", "$1" + moment + "$2")
			.getBytes(StandardCharsets.UTF_8));
		pdf.setDocumentId(asOf.getEpochSecond());
	}

}
