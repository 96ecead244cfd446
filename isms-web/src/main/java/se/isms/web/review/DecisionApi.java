package se.isms.web.review;

import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.review.ReviewChoice;
import se.isms.core.review.ReviewRegister;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/**
 * What people choose and decide in a review. Decisions are noted by who compiles and by
 * who decides, so core asks for the one or the other.
 */
@RestController
@RequestMapping("/api/v1")
class DecisionApi {

	private final ReviewRegister register;

	private final ReviewMapper mapper;

	private final AnswerOnce once;

	DecisionApi(ReviewRegister register, ReviewMapper mapper, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
	}

	@PutMapping("/reviews/{year}/choices/{part}/{code}")
	@Requires(Permission.COMPILE)
	@Operation(summary = "Chooses otherwise than proposed")
	ChoiceResource choose(@PathVariable int year, @PathVariable ReviewChoice.Part part, @PathVariable String code,
			@Valid @RequestBody ChoiceInput input) {
		Choices.check(part, code, input.value());
		return this.mapper.resource(this.register.choose(year, part, code, input.value(), input.motivation()));
	}

	@PostMapping("/reviews/{year}/decisions")
	@Requires(Permission.READ)
	@Operation(summary = "Adds a decision of the management")
	ResponseEntity<DecisionResource> decide(@PathVariable int year, @Valid @RequestBody DecisionInput input,
			RequestKey key) {
		return this.once.answer(key, input, DecisionResource.class, () -> {
			var review = this.register.get(year).review();
			var added = this.register.decide(year, this.mapper.decision(UUID.randomUUID(), review.id(), null, input));
			return Versioned.created("/api/v1/reviews/" + year, added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/reviews/{year}/decisions/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "Changes a decision, as how far it has come")
	ResponseEntity<DecisionResource> change(@PathVariable int year, @PathVariable UUID id,
			@Valid @RequestBody DecisionInput input, IfMatch match) {
		var before = this.register.get(year)
			.decisions()
			.stream()
			.filter(one -> one.id().equals(id))
			.findFirst()
			.orElseThrow(NotFound::new);
		match.require(before.version());
		var after = this.register.decide(year, this.mapper.decision(id, before.reviewId(), match.version(), input));
		return Versioned.ok(after.version(), this.mapper.resource(after));
	}

}
