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

import se.isms.core.continuity.PaperRegister;
import se.isms.core.continuity.PaperRoutine;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** What is printed at interval for continuity plans. */
@RestController
@RequestMapping("/api/v1")
class RoutineApi {

	private final PaperRegister papers;

	private final PaperMapper mapper;

	private final AnswerOnce once;

	RoutineApi(PaperRegister papers, PaperMapper mapper, AnswerOnce once) {
		this.papers = papers;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/plans/{plan}/routines")
	@Requires(Permission.READ)
	@Operation(summary = "What is printed at interval for a plan")
	Items<RoutineResource> routines(@PathVariable UUID plan) {
		return new Items<>(this.mapper.routines(this.papers.routines(plan)));
	}

	@PostMapping("/plans/{plan}/routines")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds something that is printed at interval to a plan that is not adopted")
	ResponseEntity<RoutineResource> create(@PathVariable UUID plan, @Valid @RequestBody RoutineInput input,
			RequestKey key) {
		return this.once.answer(key, input, RoutineResource.class, () -> {
			var added = this.papers.save(this.mapper.routine(UUID.randomUUID(), null, plan, null, null, input));
			return Versioned.created("/api/v1/routines/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@GetMapping("/routines/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "Something that is printed at interval")
	ResponseEntity<RoutineResource> routine(@PathVariable UUID id) {
		return ok(this.papers.routine(id));
	}

	@PutMapping("/routines/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes what is printed at interval, in a plan that is not adopted")
	ResponseEntity<RoutineResource> change(@PathVariable UUID id, @Valid @RequestBody RoutineInput input,
			IfMatch match) {
		var before = this.papers.routine(id);
		match.require(before.version());
		return ok(this.papers.save(this.mapper.routine(id, match.version(), before.planId(), before.followedOn(),
				before.followedBy(), input)));
	}

	@PostMapping("/routines/{id}/follow")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that the routine is followed, as of today")
	ResponseEntity<RoutineResource> follow(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, RoutineResource.class, () -> {
			match.require(this.papers.routine(id).version());
			var after = this.papers.follow(id);
			match.requireNext(after.version());
			return ok(after);
		});
	}

	@DeleteMapping("/routines/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Takes what is printed at interval out of a plan that is not adopted")
	ResponseEntity<Void> remove(@PathVariable UUID id, IfMatch match) {
		match.require(this.papers.routine(id).version());
		this.papers.removeRoutine(id);
		return ResponseEntity.noContent().build();
	}

	private ResponseEntity<RoutineResource> ok(PaperRoutine found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
