package se.isms.web.access;

import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.access.AccessRegister;
import se.isms.core.access.AccessReview;
import se.isms.core.access.ReviewRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** Reviews of who may do what in an information system. */
@RestController
@RequestMapping("/api/v1")
class AccessReviewApi {

	private final AccessRegister register;

	private final AccessMapper mapper;

	private final AnswerOnce once;

	AccessReviewApi(AccessRegister register, AccessMapper mapper, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/access-reviews")
	@Requires(Permission.READ)
	@Operation(summary = "Access reviews, those that are not completed first")
	Items<ReviewRow> reviews() {
		return new Items<>(this.register.reviews());
	}

	@GetMapping("/access-reviews/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An access review")
	ResponseEntity<AccessReviewResource> review(@PathVariable UUID id) {
		return ok(this.register.review(id));
	}

	@PostMapping("/access-reviews")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Starts a review of an information system")
	ResponseEntity<AccessReviewResource> start(@Valid @RequestBody StartReviewInput input, RequestKey key) {
		return this.once.answer(key, input, AccessReviewResource.class, () -> {
			var started = this.register.startReview(input.systemId(), input.items());
			return Versioned.created("/api/v1/access-reviews/" + started.id(), started.version(),
					this.mapper.resource(started));
		});
	}

	@PostMapping("/access-reviews/{id}/complete")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Completes a review")
	ResponseEntity<AccessReviewResource> complete(@PathVariable UUID id, @Valid @RequestBody CompleteReviewInput input,
			IfMatch match, RequestKey key) {
		return this.once.answer(key, input, AccessReviewResource.class, () -> {
			match.require(this.register.review(id).version());
			var after = this.register.completeReview(id, input.undecided());
			match.requireNext(after.version());
			return ok(after);
		});
	}

	private ResponseEntity<AccessReviewResource> ok(AccessReview found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
