package se.isms.web.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import se.isms.core.document.Document;
import se.isms.core.document.HtmlRenderer;
import se.isms.core.document.JsonRenderer;
import se.isms.core.document.PdfRenderer;

/** Answers with a document as JSON, as a page or as PDF. */
@Component
public class DocumentAnswers {

	/** A document brings its style with it, and nothing else. */
	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
			+ " frame-ancestors 'none'";

	private final HtmlRenderer html = new HtmlRenderer();

	private final JsonRenderer json = new JsonRenderer();

	private final PdfRenderer pdf = new PdfRenderer();

	/** In the format that the header Accept asks for. */
	public ResponseEntity<byte[]> of(Document document, Instant asOf, @Nullable String accept) {
		var format = DocumentFormat.accepted(accept);
		var name = document.id() + "." + format.name().toLowerCase(Locale.ROOT);
		return ResponseEntity.ok()
			.contentType(format.type())
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
			.header(HttpHeaders.CONTENT_LANGUAGE, document.language().getLanguage())
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
			.header("Content-Security-Policy", POLICY)
			.body(content(document, asOf, format));
	}

	private byte[] content(Document document, Instant asOf, DocumentFormat format) {
		try {
			return switch (format) {
				case JSON -> this.json.write(document).getBytes(StandardCharsets.UTF_8);
				case HTML -> this.html.page(document).getBytes(StandardCharsets.UTF_8);
				case PDF -> this.pdf.render(document, asOf);
			};
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
