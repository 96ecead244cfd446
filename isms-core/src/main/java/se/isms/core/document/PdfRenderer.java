package se.isms.core.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Objects;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a document as PDF that everybody can read (PDF/UA-1) and that can be kept
 * (PDF/A-2a).
 */
public final class PdfRenderer {

	private static final String FONTS = "/META-INF/resources/webjars/npm-font-open-sans/1.1.0/fonts/";

	private static final String FAMILY = "Open Sans";

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
		try (var svg = new BatikSVGDrawer();
				var renderer = builder(this.html.page(document), svg).buildPdfRenderer();
				var pdf = renderer.createPDFKeepOpen()) {
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

	private static PdfRendererBuilder builder(String page, BatikSVGDrawer svg) throws IOException {
		var builder = new PdfRendererBuilder();
		builder.withHtmlContent(page, null);
		builder.withProducer("isms");
		builder.usePdfUaAccessibility(true);
		builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
		builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
		builder.useSVGDrawer(svg);
		builder.useReplacementText("?");
		// A document brings all that it needs: nothing is fetched while it is made.
		builder.useExternalResourceAccessControl((uri, type) -> false,
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useFont(font("Regular/OpenSans-Regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true,
				EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
		builder.useFont(font("Italic/OpenSans-Italic.ttf"), FAMILY, 400, FontStyle.ITALIC, true);
		builder.useFont(font("Semibold/OpenSans-Semibold.ttf"), FAMILY, 600, FontStyle.NORMAL, true);
		builder.useFont(font("Bold/OpenSans-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
		return builder;
	}

	private static FSSupplier<InputStream> font(String file) {
		return () -> Objects.requireNonNull(PdfRenderer.class.getResourceAsStream(FONTS + file), file);
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
