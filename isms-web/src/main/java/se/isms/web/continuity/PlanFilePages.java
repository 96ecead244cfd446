package se.isms.web.continuity;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.isms.core.shared.Permission;
import se.isms.web.document.DocumentAnswers;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** A continuity plan as a file to print and put where it is needed. */
@Page
@Requires(Permission.READ)
class PlanFilePages {

	private final PlanDocuments documents;

	private final DocumentAnswers answers;

	private final Clock clock;

	PlanFilePages(PlanDocuments documents, DocumentAnswers answers, Clock clock) {
		this.documents = documents;
		this.answers = answers;
		this.clock = clock;
	}

	@GetMapping("/continuity/plans/{id}/plan.{ending:[a-z]+}")
	ResponseEntity<byte[]> plan(@PathVariable UUID id, @PathVariable String ending, Locale language) {
		var now = this.clock.instant();
		return this.answers.file(this.documents.of(id, now, language), now, ending);
	}

}
