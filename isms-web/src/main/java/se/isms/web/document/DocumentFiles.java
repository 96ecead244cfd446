package se.isms.web.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.List;

import org.springframework.stereotype.Component;

import se.isms.core.document.Document;
import se.isms.core.document.HtmlRenderer;
import se.isms.core.document.JsonRenderer;
import se.isms.core.document.PdfRenderer;
import se.isms.core.report.ReportRegister;
import se.isms.core.report.SecurityReport;
import se.isms.core.review.CompleteReview;
import se.isms.core.review.ReviewDocuments;
import se.isms.core.review.ReviewRegister;

/** Writes reviews and reports as files: HTML, PDF and JSON, each whole or not at all. */
@Component
public class DocumentFiles {

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	private final ReviewRegister reviews;

	private final ReviewDocuments documents;

	private final ReportRegister reports;

	DocumentFiles(ReviewRegister reviews, ReviewDocuments documents, ReportRegister reports) {
		this.reviews = reviews;
		this.documents = documents;
		this.reports = reports;
	}

	/** Every review and report; files that are there are left alone. */
	public void writeAll(Path folder) throws IOException {
		for (var review : this.reviews.all()) {
			if (!Files.exists(folder.resolve("review-" + review.year() + ".pdf"))) {
				review(review.year(), folder);
			}
		}
		for (var report : this.reports.all()) {
			if (report.state() == SecurityReport.State.ADOPTED
					&& !Files.exists(folder.resolve("security-report-" + report.year() + ".pdf"))) {
				report(report.year(), folder);
			}
		}
	}

	public List<Path> review(int year, Path folder) throws IOException {
		var review = this.reviews.get(year);
		return write(this.documents.write(review, SWEDISH), review, folder);
	}

	public List<Path> report(int year, Path folder) throws IOException {
		return write(this.reports.document(year), this.reviews.get(year), folder);
	}

	/** Everything is rendered before the first file is touched. */
	private static List<Path> write(Document document, CompleteReview source, Path folder) throws IOException {
		var asOf = source.review().snapshot().asOf();
		var html = new HtmlRenderer().page(document).getBytes(StandardCharsets.UTF_8);
		var pdf = new PdfRenderer().render(document, asOf);
		var json = new JsonRenderer().write(document).getBytes(StandardCharsets.UTF_8);
		Files.createDirectories(folder);
		var name = document.id();
		return List.of(file(folder, name + ".html", html), file(folder, name + ".pdf", pdf),
				file(folder, name + ".json", json));
	}

	private static Path file(Path folder, String name, byte[] content) throws IOException {
		var draft = folder.resolve(name + ".part");
		try {
			Files.write(draft, content);
			return Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING,
					StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

}
