package se.isms.web.document;

import java.util.Locale;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.isms.core.document.Document;
import se.isms.core.report.ReportRegister;
import se.isms.core.review.ReviewDocuments;
import se.isms.core.review.ReviewRegister;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Reviews and reports to take along, in each format but the page itself. */
@Page
@Requires(Permission.READ)
class DocumentPages {

	private final ReviewRegister reviews;

	private final ReviewDocuments documents;

	private final ReportRegister reports;

	private final DocumentWriter writer;

	DocumentPages(ReviewRegister reviews, ReviewDocuments documents, ReportRegister reports, DocumentWriter writer) {
		this.reviews = reviews;
		this.documents = documents;
		this.reports = reports;
		this.writer = writer;
	}

	@GetMapping("/reports/reviews/{year}/document.{ending:[a-z]+}")
	ResponseEntity<byte[]> review(@PathVariable int year, @PathVariable String ending, Locale language) {
		var format = format(ending);
		return file(this.documents.write(this.reviews.get(year), language), year, format);
	}

	@GetMapping("/reports/security/{year}/document.{ending:[a-z]+}")
	ResponseEntity<byte[]> report(@PathVariable int year, @PathVariable String ending) {
		var format = format(ending);
		return file(this.reports.document(year), year, format);
	}

	private static DocumentFormat format(String ending) {
		return DocumentFormat.ending(ending).filter(format -> format != DocumentFormat.HTML).orElseThrow(NotFound::new);
	}

	private ResponseEntity<byte[]> file(Document document, int year, DocumentFormat format) {
		var asOf = this.reviews.get(year).review().snapshot().asOf();
		return ResponseEntity.ok()
			.contentType(format.type())
			.header(HttpHeaders.CONTENT_DISPOSITION, format.disposition(document.id()))
			.body(this.writer.write(document, asOf, format));
	}

}
