package se.isms.web.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import se.isms.core.document.Document;
import se.isms.core.report.ReportRegister;
import se.isms.core.report.SecurityReport;
import se.isms.core.review.CompleteReview;
import se.isms.core.review.ReviewDocuments;
import se.isms.core.review.ReviewRegister;

/** Writes reviews and reports as files in every format, each whole or not at all. */
@Component
public class DocumentFiles {

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	private final ReviewRegister reviews;

	private final ReviewDocuments documents;

	private final ReportRegister reports;

	private final DocumentWriter writer;

	DocumentFiles(ReviewRegister reviews, ReviewDocuments documents, ReportRegister reports, DocumentWriter writer) {
		this.reviews = reviews;
		this.documents = documents;
		this.reports = reports;
		this.writer = writer;
	}

	/** Every review and every adopted report. */
	public void writeAll(Path folder) throws IOException {
		for (var review : this.reviews.all()) {
			review(review.year(), folder);
		}
		for (var report : this.reports.all()) {
			if (report.state() == SecurityReport.State.ADOPTED) {
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
	private List<Path> write(Document document, CompleteReview source, Path folder) throws IOException {
		var asOf = source.review().snapshot().asOf();
		var contents = new LinkedHashMap<String, byte[]>();
		for (var format : List.of(DocumentFormat.HTML, DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.PPTX,
				DocumentFormat.XLSX, DocumentFormat.JSON)) {
			contents.put(document.id() + "." + format.ending(), this.writer.write(document, asOf, format));
		}
		Files.createDirectories(folder);
		var files = new ArrayList<Path>();
		for (var content : contents.entrySet()) {
			files.add(file(folder, content.getKey(), content.getValue()));
		}
		return List.copyOf(files);
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
