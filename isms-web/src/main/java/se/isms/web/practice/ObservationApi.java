package se.isms.web.practice;

import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.practice.Observation;
import se.isms.core.practice.ObservationRegister;
import se.isms.core.practice.ObservationRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** What was seen in exercises and when plans were in use, and what became of it. */
@RestController
@RequestMapping("/api/v1")
class ObservationApi {

	private final ObservationRegister register;

	private final PracticeMapper mapper;

	private final AnswerOnce once;

	ObservationApi(ObservationRegister register, PracticeMapper mapper, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/exercises/{id}/observations")
	@Requires(Permission.READ)
	@Operation(summary = "What was seen in an exercise, what has to be better first")
	Items<ObservationRow> ofExercise(@PathVariable UUID id) {
		return new Items<>(this.register.ofExercise(id));
	}

	@PostMapping("/exercises/{id}/observations")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes what was seen in an exercise")
	ResponseEntity<ObservationResource> noteInExercise(@PathVariable UUID id,
			@Valid @RequestBody ObservationInput input, RequestKey key) {
		return note(id, null, input, key);
	}

	@GetMapping("/activations/{id}/observations")
	@Requires(Permission.READ)
	@Operation(summary = "What was seen when a plan was in use, what has to be better first")
	Items<ObservationRow> ofActivation(@PathVariable UUID id) {
		return new Items<>(this.register.ofActivation(id));
	}

	@PostMapping("/activations/{id}/observations")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes what was seen when a plan was in use")
	ResponseEntity<ObservationResource> noteInActivation(@PathVariable UUID id,
			@Valid @RequestBody ObservationInput input, RequestKey key) {
		return note(null, id, input, key);
	}

	@GetMapping("/observations/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An observation")
	ResponseEntity<ObservationResource> observation(@PathVariable UUID id) {
		return ok(this.register.observation(id));
	}

	@PutMapping("/observations/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes an observation; what was answered stays")
	ResponseEntity<ObservationResource> change(@PathVariable UUID id, @Valid @RequestBody ObservationInput input,
			IfMatch match) {
		var before = this.register.observation(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.observation(id, match.version(), before.exerciseId(),
				before.activationId(), before.actionId(), before.reason(), input)));
	}

	@PostMapping("/observations/{id}/action")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Makes an action of what has to be better")
	ResponseEntity<ObservationResource> act(@PathVariable UUID id, @Valid @RequestBody ObservationActionInput input,
			IfMatch match, RequestKey key) {
		return this.once.answer(key, input, ObservationResource.class, () -> {
			match.require(this.register.observation(id).version());
			return ok(this.register.act(id, input.ownerId(), input.dueOn()));
		});
	}

	@PostMapping("/observations/{id}/reason")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Says why nothing is done about an observation")
	ResponseEntity<ObservationResource> leave(@PathVariable UUID id, @Valid @RequestBody ObservationReasonInput input,
			IfMatch match, RequestKey key) {
		return this.once.answer(key, input, ObservationResource.class, () -> {
			match.require(this.register.observation(id).version());
			return ok(this.register.leave(id, input.reason()));
		});
	}

	private ResponseEntity<ObservationResource> note(@Nullable UUID exercise, @Nullable UUID activation,
			ObservationInput input, RequestKey key) {
		return this.once.answer(key, input, ObservationResource.class, () -> {
			var noted = this.register
				.save(this.mapper.observation(UUID.randomUUID(), null, exercise, activation, null, null, input));
			return Versioned.created("/api/v1/observations/" + noted.id(), noted.version(),
					this.mapper.resource(noted));
		});
	}

	private ResponseEntity<ObservationResource> ok(Observation found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
