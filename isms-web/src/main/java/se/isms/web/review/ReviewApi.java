package se.isms.web.review;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.review.ManagementReview;
import se.isms.core.review.ReviewRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.Language;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** Management reviews and their way from draft to decision. */
@RestController
@RequestMapping("/api/v1")
class ReviewApi {

	private final ReviewRegister register;

	private final ReviewMapper mapper;

	private final ReviewDescriptions descriptions;

	private final AnswerOnce once;

	ReviewApi(ReviewRegister register, ReviewMapper mapper, ReviewDescriptions descriptions, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.descriptions = descriptions;
		this.once = once;
	}

	@GetMapping("/reviews")
	@Requires(Permission.READ)
	@Operation(summary = "Management reviews, the newest first")
	Items<ReviewResource> reviews() {
		return new Items<>(this.register.all().stream().map(this.mapper::resource).toList());
	}

	@GetMapping("/reviews/{year}")
	@Requires(Permission.READ)
	@Operation(summary = "A management review with all that it says")
	ResponseEntity<ReviewDetails> review(@PathVariable int year, Language language) {
		var complete = this.register.get(year);
		return Versioned.ok(complete.review().version(), this.descriptions.details(complete, language));
	}

	@GetMapping("/reviews/{year}/figures/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An indicator, the rules and findings behind it")
	FigureDetails figure(@PathVariable int year, @PathVariable String id, Language language) {
		return this.descriptions.figure(this.register.get(year).review().snapshot(), id, language);
	}

	@GetMapping("/reviews/{year}/obstacles")
	@Requires(Permission.READ)
	@Operation(summary = "What stops a review from being locked")
	Items<ObstacleResource> obstacles(@PathVariable int year, Language language) {
		var obstacles = this.register.obstacles(this.register.get(year));
		return new Items<>(obstacles.stream().map(one -> this.descriptions.obstacle(one, language)).toList());
	}

	@PostMapping("/reviews/{year}/lock")
	@Requires(Permission.COMPILE)
	@Operation(summary = "Locks a draft: its data are frozen")
	ResponseEntity<ReviewResource> lock(@PathVariable int year, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, ReviewResource.class, () -> {
			match.require(this.register.get(year).review().version());
			return ok(this.register.lock(year, match.version()));
		});
	}

	@PostMapping("/reviews/{year}/unlock")
	@Requires(Permission.COMPILE)
	@Operation(summary = "Makes a locked review a draft again")
	ResponseEntity<ReviewResource> unlock(@PathVariable int year, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, ReviewResource.class, () -> {
			match.require(this.register.get(year).review().version());
			return ok(this.register.unlock(year, match.version()));
		});
	}

	@PostMapping("/reviews/{year}/adopt")
	@Requires(Permission.DECIDE)
	@Operation(summary = "Adopts a locked review; who compiled it may not")
	ResponseEntity<ReviewResource> adopt(@PathVariable int year, @Valid @RequestBody AdoptInput input, IfMatch match,
			RequestKey key) {
		return this.once.answer(key, input, ReviewResource.class, () -> {
			match.require(this.register.get(year).review().version());
			return ok(this.register.adopt(year, match.version(), input.heldOn(), input.diaryNumber()));
		});
	}

	private ResponseEntity<ReviewResource> ok(ManagementReview review) {
		return Versioned.ok(review.version(), this.mapper.resource(review));
	}

}
