package se.isms.web.document;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import se.isms.core.document.Document;
import se.isms.core.shared.NotFound;

/** Answers with a document in the format that is asked for. */
@Component
public class DocumentAnswers {

	/** A document brings its style with it, and nothing else. */
	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
			+ " frame-ancestors 'none'";

	private final DocumentWriter writer;

	DocumentAnswers(DocumentWriter writer) {
		this.writer = writer;
	}

	/** In the format that the header Accept asks for. */
	public ResponseEntity<byte[]> of(Document document, Instant asOf, @Nullable String accept) {
		var format = DocumentFormat.accepted(accept);
		return ResponseEntity.ok()
			.contentType(format.type())
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
			.header(HttpHeaders.CONTENT_LANGUAGE, document.language().getLanguage())
			.header(HttpHeaders.CONTENT_DISPOSITION, format.disposition(document.id()))
			.header("Content-Security-Policy", POLICY)
			.body(this.writer.write(document, asOf, format));
	}

	/** As a file that ends so. A document can be had as HTML on its page only. */
	public ResponseEntity<byte[]> file(Document document, Instant asOf, String ending) {
		var format = DocumentFormat.ending(ending).filter(one -> one != DocumentFormat.HTML).orElseThrow(NotFound::new);
		return ResponseEntity.ok()
			.contentType(format.type())
			.header(HttpHeaders.CONTENT_DISPOSITION, format.disposition(document.id()))
			.body(this.writer.write(document, asOf, format));
	}

}
