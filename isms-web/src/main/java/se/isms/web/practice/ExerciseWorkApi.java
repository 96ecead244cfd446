package se.isms.web.practice;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.practice.ExerciseRegister;
import se.isms.core.practice.ExercisedPlan;
import se.isms.core.practice.InjectCard;
import se.isms.core.practice.PracticeRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.Language;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.document.AnswersDocument;
import se.isms.web.document.DocumentAnswers;
import se.isms.web.document.DocumentFormat;
import se.isms.web.security.Requires;

/** What an exercise is of, the cards that it is played with, and its protocol. */
@RestController
@RequestMapping("/api/v1")
class ExerciseWorkApi {

	private final ExerciseRegister exercises;

	private final PracticeRegister register;

	private final CardWords words;

	private final ExerciseDocuments documents;

	private final DocumentAnswers answers;

	private final AnswerOnce once;

	ExerciseWorkApi(ExerciseRegister exercises, PracticeRegister register, CardWords words, ExerciseDocuments documents,
			DocumentAnswers answers, AnswerOnce once) {
		this.exercises = exercises;
		this.register = register;
		this.words = words;
		this.documents = documents;
		this.answers = answers;
		this.once = once;
	}

	@GetMapping("/exercises/{id}/plans")
	@Requires(Permission.READ)
	@Operation(summary = "The plans that an exercise may be of, those that it is of marked")
	ResponseEntity<Items<ExercisedPlan>> plans(@PathVariable UUID id) {
		return Versioned.ok(this.exercises.exercise(id).version(), new Items<>(this.register.plans(id)));
	}

	@PutMapping("/exercises/{id}/plans")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Says which plans an exercise is of")
	ResponseEntity<Items<ExercisedPlan>> choose(@PathVariable UUID id, @Valid @RequestBody ExercisedPlansInput input,
			IfMatch match) {
		match.require(this.exercises.exercise(id).version());
		var plans = this.register.choose(id, input.plans());
		return Versioned.ok(this.exercises.exercise(id).version(), new Items<>(plans));
	}

	@GetMapping("/exercises/{id}/cards")
	@Requires(Permission.READ)
	@Operation(summary = "The cards of an exercise, in their order")
	Items<CardResource> cards(@PathVariable UUID id, Language language) {
		return new Items<>(resources(this.register.cards(id), language.locale()));
	}

	@PostMapping("/exercises/{id}/cards")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds a card of one's own, after the others")
	ResponseEntity<CardResource> add(@PathVariable UUID id, @Valid @RequestBody CardInput input, RequestKey key,
			Language language) {
		return this.once.answer(key, input, CardResource.class, () -> {
			var added = this.register.add(id, input.moment(), input.happening());
			return Versioned.created("/api/v1/cards/" + added.id(), added.version(),
					resource(added, language.locale()));
		});
	}

	@PostMapping("/exercises/{id}/cards/built-in")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds built-in cards, after the others and without those that are there")
	ResponseEntity<CardResource[]> take(@PathVariable UUID id, @Valid @RequestBody BuiltInCardsInput input,
			RequestKey key, Language language) {
		return this.once.answer(key, input, CardResource[].class, () -> ResponseEntity
			.ok(resources(this.register.take(id, input.cards()), language.locale()).toArray(CardResource[]::new)));
	}

	@GetMapping("/cards/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A card of an exercise")
	ResponseEntity<CardResource> card(@PathVariable UUID id, Language language) {
		return ok(this.register.card(id), language);
	}

	@PostMapping("/cards/{id}/hand-out")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that a card is handed out now")
	ResponseEntity<CardResource> handOut(@PathVariable UUID id, IfMatch match, RequestKey key, Language language) {
		return this.once.answer(key, AnswerOnce.NOTHING, CardResource.class, () -> {
			match.require(this.register.card(id).version());
			return ok(this.register.handOut(id), language);
		});
	}

	@PostMapping("/cards/{id}/raise")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Puts a card before the one that it comes after")
	ResponseEntity<CardResource> raise(@PathVariable UUID id, IfMatch match, RequestKey key, Language language) {
		return this.once.answer(key, AnswerOnce.NOTHING, CardResource.class, () -> {
			match.require(this.register.card(id).version());
			this.register.raise(id);
			return ok(this.register.card(id), language);
		});
	}

	@DeleteMapping("/cards/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Takes a card away that is not handed out")
	ResponseEntity<Void> remove(@PathVariable UUID id, IfMatch match) {
		match.require(this.register.card(id).version());
		this.register.remove(id);
		return ResponseEntity.noContent().build();
	}

	@GetMapping(path = "/exercises/{id}/document",
			produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE,
					DocumentFormat.WORD, DocumentFormat.SLIDES, DocumentFormat.SHEET })
	@Requires(Permission.READ)
	@Operation(summary = "The protocol of an exercise as JSON, page, PDF, DOCX, PPTX or XLSX")
	@AnswersDocument
	ResponseEntity<byte[]> document(@PathVariable UUID id, Language language,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					required = false) @Nullable String accept) {
		return this.answers.of(this.documents.protocol(id, language.locale()), this.documents.asOf(), accept);
	}

	private ResponseEntity<CardResource> ok(InjectCard card, Language language) {
		return Versioned.ok(card.version(), resource(card, language.locale()));
	}

	private List<CardResource> resources(List<InjectCard> cards, Locale language) {
		return cards.stream().map(card -> resource(card, language)).toList();
	}

	private CardResource resource(InjectCard card, Locale language) {
		return new CardResource(card.id(), card.exerciseId(), card.place(), card.builtIn(),
				this.words.moment(card, language), this.words.happening(card, language), card.handedOutAt(),
				Objects.requireNonNull(card.version()));
	}

}
