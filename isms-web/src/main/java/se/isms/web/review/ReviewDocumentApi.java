package se.isms.web.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.review.ReviewDocuments;
import se.isms.core.review.ReviewRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.Language;
import se.isms.web.document.AnswersDocument;
import se.isms.web.document.DocumentAnswers;
import se.isms.web.document.DocumentFormat;
import se.isms.web.security.Requires;

/** Management reviews as documents. */
@RestController
@RequestMapping("/api/v1")
class ReviewDocumentApi {

	private final ReviewRegister register;

	private final ReviewDocuments documents;

	private final DocumentAnswers answers;

	ReviewDocumentApi(ReviewRegister register, ReviewDocuments documents, DocumentAnswers answers) {
		this.register = register;
		this.documents = documents;
		this.answers = answers;
	}

	@GetMapping(path = "/reviews/{year}/document",
			produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE,
					DocumentFormat.WORD, DocumentFormat.SLIDES, DocumentFormat.SHEET })
	@Requires(Permission.READ)
	@Operation(summary = "A management review as JSON, page, PDF, DOCX, PPTX or XLSX")
	@AnswersDocument
	ResponseEntity<byte[]> document(@PathVariable int year, Language language,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					required = false) @Nullable String accept) {
		var review = this.register.get(year);
		return this.answers.of(this.documents.write(review, language.locale()), review.review().snapshot().asOf(),
				accept);
	}

}
