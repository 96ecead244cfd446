package se.isms.web.continuity;

import java.util.UUID;
import java.util.function.Function;

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

import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.PlanRow;
import se.isms.core.practice.ExerciseRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.ItemsPart;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.list.ApiLists;
import se.isms.web.security.Requires;

/** Continuity plans and their editions. */
@RestController
@RequestMapping("/api/v1")
class PlanApi {

	private final ContinuityRegister register;

	private final ExerciseRegister exercises;

	private final ContinuityMapper mapper;

	private final AnswerOnce once;

	private final ApiLists lists;

	PlanApi(ContinuityRegister register, ExerciseRegister exercises, ContinuityMapper mapper, AnswerOnce once,
			ApiLists lists) {
		this.register = register;
		this.exercises = exercises;
		this.mapper = mapper;
		this.once = once;
		this.lists = lists;
	}

	@GetMapping("/plans")
	@Requires(Permission.READ)
	@Operation(summary = "Plans that are not replaced, the most critical processes first")
	ItemsPart<PlanRow> plans(@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("plans").part(cursor, limit, PlanRow.class);
	}

	@GetMapping("/plans/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An edition of a plan")
	ResponseEntity<PlanResource> plan(@PathVariable UUID id) {
		return ok(this.register.plan(id));
	}

	@GetMapping("/plans/{id}/sheet")
	@Requires(Permission.READ)
	@Operation(summary = "All that is known of a plan")
	PlanSheetResource sheet(@PathVariable UUID id) {
		var sheet = this.register.sheet(id);
		return this.mapper.resource(sheet, this.exercises.ofProcess(sheet.plan().processId()));
	}

	@PostMapping("/plans")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Drafts the first plan for a process, for who knows that nothing in it is classified")
	ResponseEntity<PlanResource> draft(@Valid @RequestBody DraftInput input, RequestKey key) {
		return this.once.answer(key, input, PlanResource.class,
				() -> created(this.register.draft(input.processId(), input.guard())));
	}

	@PutMapping("/plans/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes a plan that is not adopted")
	ResponseEntity<PlanResource> change(@PathVariable UUID id, @Valid @RequestBody PlanInput input, IfMatch match) {
		var before = this.register.plan(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.plan(id, match.version(), before.processId(), before.state(),
				before.edition(), before.adoptedOn(), before.reviewedOn(), before.sentBy(), input)));
	}

	@PostMapping("/plans/{id}/send")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Gives a draft to somebody else to read; meanwhile it cannot be changed")
	ResponseEntity<PlanResource> send(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return step(id, match, key, this.register::send);
	}

	@PostMapping("/plans/{id}/back")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Gives a plan under review back to be written in")
	ResponseEntity<PlanResource> back(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return step(id, match, key, this.register::back);
	}

	@PostMapping("/plans/{id}/adopt")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adopts a plan that somebody else has sent for review; the edition before it is replaced")
	ResponseEntity<PlanResource> adopt(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return step(id, match, key, this.register::adopt);
	}

	@PostMapping("/plans/{id}/review")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that the adopted plan was read today and still holds")
	ResponseEntity<PlanResource> review(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return step(id, match, key, this.register::review);
	}

	@PostMapping("/plans/{id}/revise")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Drafts the next edition of an adopted plan")
	ResponseEntity<PlanResource> revise(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, PlanResource.class, () -> {
			match.require(this.register.plan(id).version());
			return created(this.register.revise(id));
		});
	}

	private ResponseEntity<PlanResource> step(UUID id, IfMatch match, RequestKey key,
			Function<UUID, ContinuityPlan> step) {
		return this.once.answer(key, AnswerOnce.NOTHING, PlanResource.class, () -> {
			match.require(this.register.plan(id).version());
			var after = step.apply(id);
			match.requireNext(after.version());
			return ok(after);
		});
	}

	private ResponseEntity<PlanResource> created(ContinuityPlan plan) {
		return Versioned.created("/api/v1/plans/" + plan.id(), plan.version(), this.mapper.resource(plan));
	}

	private ResponseEntity<PlanResource> ok(ContinuityPlan found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
