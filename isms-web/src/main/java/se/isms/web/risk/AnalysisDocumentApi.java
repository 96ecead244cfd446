package se.isms.web.risk;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.organisation.Tenants;
import se.isms.core.risk.AnalysisSheets;
import se.isms.core.shared.Permission;
import se.isms.web.api.Language;
import se.isms.web.document.AnswersDocument;
import se.isms.web.document.DocumentAnswers;
import se.isms.web.document.DocumentFormat;
import se.isms.web.security.Requires;

/** A risk analysis as a document. */
@RestController
@RequestMapping("/api/v1/analyses/{id}")
class AnalysisDocumentApi {

	private final AnalysisSheets sheets;

	private final Tenants tenants;

	private final DocumentAnswers answers;

	private final MessageSource messages;

	AnalysisDocumentApi(AnalysisSheets sheets, Tenants tenants, DocumentAnswers answers, MessageSource messages) {
		this.sheets = sheets;
		this.tenants = tenants;
		this.answers = answers;
		this.messages = messages;
	}

	@GetMapping(path = "/document",
			produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE,
					DocumentFormat.WORD, DocumentFormat.SLIDES, DocumentFormat.SHEET })
	@Requires(Permission.READ)
	@Operation(
			summary = "A risk analysis with its risks and what is done about them as JSON, page, PDF, DOCX, PPTX or XLSX")
	@AnswersDocument
	ResponseEntity<byte[]> document(@PathVariable UUID id, Language language,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					required = false) @Nullable String accept) {
		var sheet = this.sheets.sheet(id);
		var document = new AnalysisDocument(sheet, this.tenants.own().name(), this.messages, language.locale())
			.document();
		return this.answers.of(document, sheet.asOf(), accept);
	}

}
