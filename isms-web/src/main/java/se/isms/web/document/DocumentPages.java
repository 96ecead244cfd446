package se.isms.web.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.isms.core.document.Document;
import se.isms.core.document.JsonRenderer;
import se.isms.core.document.PdfRenderer;
import se.isms.core.report.ReportRegister;
import se.isms.core.review.ReviewDocuments;
import se.isms.core.review.ReviewRegister;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Reviews and reports to take along: PDF and JSON. */
@Page
@Requires(Permission.READ)
class DocumentPages {

	private final ReviewRegister reviews;

	private final ReviewDocuments documents;

	private final ReportRegister reports;

	DocumentPages(ReviewRegister reviews, ReviewDocuments documents, ReportRegister reports) {
		this.reviews = reviews;
		this.documents = documents;
		this.reports = reports;
	}

	@GetMapping("/reports/reviews/{year}/document.pdf")
	ResponseEntity<byte[]> reviewPdf(@PathVariable int year, Locale language) throws IOException {
		return pdf(this.documents.write(this.reviews.get(year), language), year);
	}

	@GetMapping("/reports/reviews/{year}/document.json")
	ResponseEntity<byte[]> reviewJson(@PathVariable int year, Locale language) {
		return json(this.documents.write(this.reviews.get(year), language));
	}

	@GetMapping("/reports/security/{year}/document.pdf")
	ResponseEntity<byte[]> reportPdf(@PathVariable int year) throws IOException {
		return pdf(this.reports.document(year), year);
	}

	@GetMapping("/reports/security/{year}/document.json")
	ResponseEntity<byte[]> reportJson(@PathVariable int year) {
		return json(this.reports.document(year));
	}

	private ResponseEntity<byte[]> pdf(Document document, int year) throws IOException {
		var asOf = this.reviews.get(year).review().snapshot().asOf();
		return file(document.id() + ".pdf", MediaType.APPLICATION_PDF, new PdfRenderer().render(document, asOf));
	}

	private static ResponseEntity<byte[]> json(Document document) {
		return file(document.id() + ".json", MediaType.APPLICATION_JSON,
				new JsonRenderer().write(document).getBytes(StandardCharsets.UTF_8));
	}

	private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
			.body(content);
	}

}
