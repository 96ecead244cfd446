package se.isms.web.document;

import java.util.Locale;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.isms.core.document.Document;
import se.isms.core.report.ReportRegister;
import se.isms.core.review.ReviewDocuments;
import se.isms.core.review.ReviewRegister;
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

	private final DocumentAnswers answers;

	DocumentPages(ReviewRegister reviews, ReviewDocuments documents, ReportRegister reports, DocumentAnswers answers) {
		this.reviews = reviews;
		this.documents = documents;
		this.reports = reports;
		this.answers = answers;
	}

	@GetMapping("/reports/reviews/{year}/document.{ending:[a-z]+}")
	ResponseEntity<byte[]> review(@PathVariable int year, @PathVariable String ending, Locale language) {
		return file(this.documents.write(this.reviews.get(year), language), year, ending);
	}

	@GetMapping("/reports/security/{year}/document.{ending:[a-z]+}")
	ResponseEntity<byte[]> report(@PathVariable int year, @PathVariable String ending) {
		return file(this.reports.document(year), year, ending);
	}

	private ResponseEntity<byte[]> file(Document document, int year, String ending) {
		return this.answers.file(document, this.reviews.get(year).review().snapshot().asOf(), ending);
	}

}
