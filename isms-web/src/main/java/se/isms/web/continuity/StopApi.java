package se.isms.web.continuity;

import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.continuity.StopDecision;
import se.isms.core.continuity.StopDecisions;
import se.isms.core.continuity.StopRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** What continuity plans decide to let be. */
@RestController
@RequestMapping("/api/v1")
class StopApi {

	private final StopDecisions stops;

	private final ContinuityMapper mapper;

	private final AnswerOnce once;

	StopApi(StopDecisions stops, ContinuityMapper mapper, AnswerOnce once) {
		this.stops = stops;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/plans/{plan}/stops")
	@Requires(Permission.READ)
	@Operation(summary = "What a plan lets stand still while a system is gone, and until which day")
	Items<StopRow> stops(@PathVariable UUID plan) {
		return new Items<>(this.stops.of(plan));
	}

	@PostMapping("/plans/{plan}/stops")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Decides that something may stand still, in a plan that is not adopted")
	ResponseEntity<StopResource> create(@PathVariable UUID plan, @Valid @RequestBody StopInput input, RequestKey key) {
		return this.once.answer(key, input, StopResource.class, () -> {
			var added = this.stops.save(this.mapper.stop(UUID.randomUUID(), null, plan, input));
			return Versioned.created("/api/v1/stops/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@GetMapping("/stops/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A decision to let something stand still")
	ResponseEntity<StopResource> stop(@PathVariable UUID id) {
		return ok(this.stops.stop(id));
	}

	@PutMapping("/stops/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes what may stand still, until when and why")
	ResponseEntity<StopResource> change(@PathVariable UUID id, @Valid @RequestBody StopInput input, IfMatch match) {
		var before = this.stops.stop(id);
		match.require(before.version());
		return ok(this.stops.save(this.mapper.stop(id, match.version(), before.planId(), input)));
	}

	@DeleteMapping("/stops/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Takes a decision to let something stand still out of a plan that is not adopted")
	ResponseEntity<Void> remove(@PathVariable UUID id, IfMatch match) {
		match.require(this.stops.stop(id).version());
		this.stops.remove(id);
		return ResponseEntity.noContent().build();
	}

	private ResponseEntity<StopResource> ok(StopDecision found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
