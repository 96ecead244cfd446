package se.isms.web.workshop;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.organisation.Tenants;
import se.isms.core.shared.Permission;
import se.isms.core.workshop.Signatures;
import se.isms.core.workshop.Workshops;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.Language;
import se.isms.web.api.RequestKey;
import se.isms.web.document.AnswersDocument;
import se.isms.web.document.DocumentAnswers;
import se.isms.web.document.DocumentFormat;
import se.isms.web.security.Requires;
import se.isms.web.security.SignedIn;

/** What came of a workshop, and who stands behind it. */
@RestController
@RequestMapping("/api/v1/workshops/{id}")
class ProtocolApi {

	private final Workshops workshops;

	private final Signatures signatures;

	private final Tenants tenants;

	private final DocumentAnswers answers;

	private final MessageSource messages;

	private final AnswerOnce once;

	ProtocolApi(Workshops workshops, Signatures signatures, Tenants tenants, DocumentAnswers answers,
			MessageSource messages, AnswerOnce once) {
		this.workshops = workshops;
		this.signatures = signatures;
		this.tenants = tenants;
		this.answers = answers;
		this.messages = messages;
		this.once = once;
	}

	@GetMapping("/protocol")
	@Requires(Permission.READ)
	@Operation(summary = "The protocol of a workshop that has ended")
	ProtocolResource protocol(@PathVariable UUID id) {
		return ProtocolResource.of(this.workshops.protocol(id));
	}

	@PostMapping("/protocol/sign")
	@Requires(Permission.READ)
	@Operation(summary = "Signs the protocol as the owner of a risk that was decided, once")
	ResponseEntity<ProtocolResource> sign(@PathVariable UUID id, RequestKey key,
			@Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
		return this.once.answer(key, AnswerOnce.NOTHING, ProtocolResource.class, () -> {
			this.signatures.sign(id, person.getUsername());
			return ResponseEntity.ok(protocol(id));
		});
	}

	@GetMapping(path = "/protocol/document",
			produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE,
					DocumentFormat.WORD, DocumentFormat.SLIDES, DocumentFormat.SHEET })
	@Requires(Permission.READ)
	@Operation(summary = "The protocol of a workshop as JSON, page, PDF, DOCX, PPTX or XLSX")
	@AnswersDocument
	ResponseEntity<byte[]> document(@PathVariable UUID id, Language language,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					required = false) @Nullable String accept) {
		var protocol = this.workshops.protocol(id);
		var document = new ProtocolDocument(protocol, this.tenants.own().name(), this.messages, language.locale())
			.document();
		return this.answers.of(document, protocol.asOf(), accept);
	}

}
