package se.isms.web.workshop;

import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.isms.core.organisation.Tenants;
import se.isms.core.shared.Permission;
import se.isms.core.workshop.Workshops;
import se.isms.web.document.DocumentAnswers;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** What came of a workshop, as a document to take along. */
@Page
@Requires(Permission.READ)
class ProtocolPages {

	private final Workshops workshops;

	private final Tenants tenants;

	private final DocumentAnswers answers;

	private final MessageSource messages;

	ProtocolPages(Workshops workshops, Tenants tenants, DocumentAnswers answers, MessageSource messages) {
		this.workshops = workshops;
		this.tenants = tenants;
		this.answers = answers;
		this.messages = messages;
	}

	@GetMapping("/risk/workshops/{id}/protocol.{ending:[a-z]+}")
	ResponseEntity<byte[]> protocol(@PathVariable UUID id, @PathVariable String ending, Locale language) {
		var protocol = this.workshops.protocol(id);
		var document = new ProtocolDocument(protocol, this.tenants.own().name(), this.messages, language).document();
		return this.answers.file(document, protocol.asOf(), ending);
	}

}
