package se.isms.web.practice;

import java.util.Locale;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.isms.core.shared.Permission;
import se.isms.web.document.DocumentAnswers;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The protocol of an exercise to take along, and its cards to hand out on paper. */
@Page
@Requires(Permission.READ)
class ExerciseDocumentPages {

	private final ExerciseDocuments documents;

	private final DocumentAnswers answers;

	ExerciseDocumentPages(ExerciseDocuments documents, DocumentAnswers answers) {
		this.documents = documents;
		this.answers = answers;
	}

	@GetMapping("/continuity/exercises/{id}/protocol.{ending:[a-z]+}")
	ResponseEntity<byte[]> protocol(@PathVariable UUID id, @PathVariable String ending, Locale language) {
		return this.answers.file(this.documents.protocol(id, language), this.documents.asOf(), ending);
	}

	@GetMapping("/continuity/exercises/{id}/cards.{ending:[a-z]+}")
	ResponseEntity<byte[]> cards(@PathVariable UUID id, @PathVariable String ending, Locale language) {
		return this.answers.file(this.documents.cards(id, language), this.documents.asOf(), ending);
	}

}
