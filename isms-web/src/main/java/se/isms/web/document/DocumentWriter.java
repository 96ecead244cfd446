package se.isms.web.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.springframework.stereotype.Component;

import se.isms.core.brand.BrandRegister;
import se.isms.core.document.Document;
import se.isms.core.document.DocxRenderer;
import se.isms.core.document.HtmlRenderer;
import se.isms.core.document.JsonRenderer;
import se.isms.core.document.PdfRenderer;
import se.isms.core.document.PptxRenderer;
import se.isms.core.document.XlsxRenderer;

/** Writes a document in any format, in the look of the municipality. */
@Component
public class DocumentWriter {

	private final BrandRegister brands;

	DocumentWriter(BrandRegister brands) {
		this.brands = brands;
	}

	/** As a part of a page. */
	public String article(Document document) {
		return new HtmlRenderer().article(document);
	}

	/** On paper. */
	public byte[] pdf(Document document, Instant asOf) {
		return write(document, asOf, DocumentFormat.PDF);
	}

	byte[] write(Document document, Instant asOf, DocumentFormat format) {
		try {
			return content(document, asOf, format);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] content(Document document, Instant asOf, DocumentFormat format) throws IOException {
		var theme = this.brands.theme();
		return switch (format) {
			case JSON -> new JsonRenderer().write(document).getBytes(StandardCharsets.UTF_8);
			case HTML -> new HtmlRenderer(theme).page(document).getBytes(StandardCharsets.UTF_8);
			case PDF -> new PdfRenderer(theme).render(document, asOf);
			case DOCX -> new DocxRenderer(theme).render(document, asOf);
			case PPTX -> new PptxRenderer(theme).render(document, asOf);
			case XLSX -> new XlsxRenderer(theme).render(document, asOf);
		};
	}

}
