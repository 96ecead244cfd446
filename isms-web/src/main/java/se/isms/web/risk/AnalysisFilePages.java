package se.isms.web.risk;

import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.isms.core.organisation.Tenants;
import se.isms.core.risk.AnalysisSheets;
import se.isms.core.shared.Permission;
import se.isms.web.document.DocumentAnswers;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** A risk analysis as a file to take along. */
@Page
@Requires(Permission.READ)
class AnalysisFilePages {

	private final AnalysisSheets sheets;

	private final Tenants tenants;

	private final DocumentAnswers answers;

	private final MessageSource messages;

	AnalysisFilePages(AnalysisSheets sheets, Tenants tenants, DocumentAnswers answers, MessageSource messages) {
		this.sheets = sheets;
		this.tenants = tenants;
		this.answers = answers;
		this.messages = messages;
	}

	@GetMapping("/risk/analyses/{id}/analysis.{ending:[a-z]+}")
	ResponseEntity<byte[]> analysis(@PathVariable UUID id, @PathVariable String ending, Locale language) {
		var sheet = this.sheets.sheet(id);
		var document = new AnalysisDocument(sheet, this.tenants.own().name(), this.messages, language).document();
		return this.answers.file(document, sheet.asOf(), ending);
	}

}
