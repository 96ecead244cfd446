package se.isms.web.practice;

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

import se.isms.core.practice.Exercise;
import se.isms.core.practice.ExerciseRegister;
import se.isms.core.practice.ExerciseRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.ItemsPart;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.list.ApiLists;
import se.isms.web.security.Requires;

/** Exercises of the departments and of all. */
@RestController
@RequestMapping("/api/v1")
class ExerciseApi {

	private final ExerciseRegister register;

	private final PracticeMapper mapper;

	private final AnswerOnce once;

	private final ApiLists lists;

	ExerciseApi(ExerciseRegister register, PracticeMapper mapper, AnswerOnce once, ApiLists lists) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
		this.lists = lists;
	}

	@GetMapping("/exercises")
	@Requires(Permission.READ)
	@Operation(summary = "Exercises, the newest first")
	ItemsPart<ExerciseRow> exercises(@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("exercises").part(cursor, limit, ExerciseRow.class);
	}

	@GetMapping("/exercises/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An exercise")
	ResponseEntity<ExerciseResource> exercise(@PathVariable UUID id) {
		return ok(this.register.exercise(id));
	}

	@PostMapping("/exercises")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds an exercise")
	ResponseEntity<ExerciseResource> create(@Valid @RequestBody ExerciseInput input, RequestKey key) {
		return this.once.answer(key, input, ExerciseResource.class, () -> {
			var added = this.register
				.save(this.mapper.exercise(UUID.randomUUID(), null, Exercise.State.PLANNED, input));
			return Versioned.created("/api/v1/exercises/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/exercises/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes an exercise")
	ResponseEntity<ExerciseResource> change(@PathVariable UUID id, @Valid @RequestBody ExerciseInput input,
			IfMatch match) {
		var before = this.register.exercise(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.exercise(id, match.version(), before.state(), input)));
	}

	@PostMapping("/exercises/{id}/hold")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that a planned exercise has been held")
	ResponseEntity<ExerciseResource> hold(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return move(id, match, key, this.register::hold);
	}

	@PostMapping("/exercises/{id}/evaluate")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that the result of an exercise stands; it has to be written")
	ResponseEntity<ExerciseResource> evaluate(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return move(id, match, key, this.register::evaluate);
	}

	@PostMapping("/exercises/{id}/close")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Closes an exercise in which nothing that has to be better is unanswered")
	ResponseEntity<ExerciseResource> close(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return move(id, match, key, this.register::close);
	}

	private ResponseEntity<ExerciseResource> move(UUID id, IfMatch match, RequestKey key,
			Function<UUID, Exercise> step) {
		return this.once.answer(key, AnswerOnce.NOTHING, ExerciseResource.class, () -> {
			match.require(this.register.exercise(id).version());
			return ok(step.apply(id));
		});
	}

	private ResponseEntity<ExerciseResource> ok(Exercise found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
