package se.isms.web.continuity;

import java.time.Clock;
import java.util.UUID;

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

import se.isms.core.shared.Permission;
import se.isms.web.api.Language;
import se.isms.web.document.AnswersDocument;
import se.isms.web.document.DocumentAnswers;
import se.isms.web.document.DocumentFormat;
import se.isms.web.security.Requires;

/** A continuity plan as a document. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
class PlanDocumentApi {

	private final PlanDocuments documents;

	private final DocumentAnswers answers;

	private final Clock clock;

	PlanDocumentApi(PlanDocuments documents, DocumentAnswers answers, Clock clock) {
		this.documents = documents;
		this.answers = answers;
		this.clock = clock;
	}

	@GetMapping(path = "/document",
			produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE,
					DocumentFormat.WORD, DocumentFormat.SLIDES, DocumentFormat.SHEET })
	@Requires(Permission.READ)
	@Operation(summary = "A continuity plan in the order of use in an outage, as JSON, page, PDF, DOCX, PPTX or XLSX")
	@AnswersDocument
	ResponseEntity<byte[]> document(@PathVariable UUID id, Language language,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					required = false) @Nullable String accept) {
		var now = this.clock.instant();
		return this.answers.of(this.documents.of(id, now, language.locale()), now, accept);
	}

}
