package se.isms.web.improvement;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.improvement.Action;
import se.isms.core.improvement.ActionRow;
import se.isms.core.improvement.ImprovementRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.ItemsPart;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.list.ApiLists;
import se.isms.web.security.Requires;

/** Actions, whatever they come from. */
@RestController
@RequestMapping("/api/v1")
class ActionApi {

	private final ImprovementRegister register;

	private final ImprovementMapper mapper;

	private final AnswerOnce once;

	private final ApiLists lists;

	ActionApi(ImprovementRegister register, ImprovementMapper mapper, AnswerOnce once, ApiLists lists) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
		this.lists = lists;
	}

	@GetMapping("/actions")
	@Requires(Permission.READ)
	@Operation(summary = "Actions from one source or all, what is due soonest first")
	ItemsPart<ActionRow> actions(@RequestParam(required = false) @Nullable UUID source,
			@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("actions").where("sourceId", source).part(cursor, limit, ActionRow.class);
	}

	@GetMapping("/actions/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An action")
	ResponseEntity<ActionResource> action(@PathVariable UUID id) {
		return ok(this.register.action(id));
	}

	@PostMapping("/actions")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds a proposed action")
	ResponseEntity<ActionResource> create(@Valid @RequestBody ActionInput input, RequestKey key) {
		return this.once.answer(key, input, ActionResource.class, () -> {
			var added = this.register
				.save(this.mapper.action(UUID.randomUUID(), null, Action.State.PROPOSED, null, input));
			return Versioned.created("/api/v1/actions/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/actions/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes an action")
	ResponseEntity<ActionResource> change(@PathVariable UUID id, @Valid @RequestBody ActionInput input, IfMatch match) {
		var before = this.register.action(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.action(id, match.version(), before.state(), before.doneOn(), input)));
	}

	@PostMapping("/actions/{id}/plan")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Plans an action: somebody and a day")
	ResponseEntity<ActionResource> plan(@PathVariable UUID id, @Valid @RequestBody PlanActionInput input, IfMatch match,
			RequestKey key) {
		return this.once.answer(key, input, ActionResource.class, () -> {
			match.require(this.register.action(id).version());
			var after = this.register.plan(id, input.ownerId(), input.dueOn());
			match.requireNext(after.version());
			return ok(after);
		});
	}

	@PostMapping("/actions/{id}/start")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that an action has begun")
	ResponseEntity<ActionResource> start(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, ActionResource.class, () -> {
			match.require(this.register.action(id).version());
			var after = this.register.start(id);
			match.requireNext(after.version());
			return ok(after);
		});
	}

	@PostMapping("/actions/{id}/finish")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that an action is done")
	ResponseEntity<ActionResource> finish(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, ActionResource.class, () -> {
			match.require(this.register.action(id).version());
			var after = this.register.finish(id);
			match.requireNext(after.version());
			return ok(after);
		});
	}

	@PostMapping("/actions/{id}/verify")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that an action has the effect that was wanted, seen by another than its owner")
	ResponseEntity<ActionResource> verify(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, ActionResource.class, () -> {
			match.require(this.register.action(id).version());
			var after = this.register.verify(id);
			match.requireNext(after.version());
			return ok(after);
		});
	}

	@PostMapping("/actions/{id}/cancel")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Cancels an action")
	ResponseEntity<ActionResource> cancel(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, ActionResource.class, () -> {
			match.require(this.register.action(id).version());
			var after = this.register.cancel(id);
			match.requireNext(after.version());
			return ok(after);
		});
	}

	private ResponseEntity<ActionResource> ok(Action found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
