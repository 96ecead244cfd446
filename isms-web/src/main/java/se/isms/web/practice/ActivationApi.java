package se.isms.web.practice;

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

import se.isms.core.practice.ActivationRegister;
import se.isms.core.practice.ActivationRow;
import se.isms.core.practice.ManualUseRow;
import se.isms.core.practice.PlanActivation;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.ItemsPart;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.list.ApiLists;
import se.isms.web.security.Requires;

/** Plans that were put to use, and how long work was done by hand. */
@RestController
@RequestMapping("/api/v1")
class ActivationApi {

	private final ActivationRegister register;

	private final PracticeMapper mapper;

	private final AnswerOnce once;

	private final ApiLists lists;

	ActivationApi(ActivationRegister register, PracticeMapper mapper, AnswerOnce once, ApiLists lists) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
		this.lists = lists;
	}

	@GetMapping("/activations")
	@Requires(Permission.READ)
	@Operation(summary = "Plans in use, the newest first")
	ItemsPart<ActivationRow> activations(@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("activations").part(cursor, limit, ActivationRow.class);
	}

	@GetMapping("/activations/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A plan in use")
	ResponseEntity<ActivationResource> activation(@PathVariable UUID id) {
		return ok(this.register.activation(id));
	}

	@PostMapping("/activations")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that an adopted plan is put to use")
	ResponseEntity<ActivationResource> begin(@Valid @RequestBody ActivationInput input, RequestKey key) {
		return this.once.answer(key, input, ActivationResource.class, () -> {
			var begun = this.register.save(this.mapper.activation(UUID.randomUUID(), null, input));
			return Versioned.created("/api/v1/activations/" + begun.id(), begun.version(), this.mapper.resource(begun));
		});
	}

	@PutMapping("/activations/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes what is noted of a plan in use")
	ResponseEntity<ActivationResource> change(@PathVariable UUID id, @Valid @RequestBody ActivationInput input,
			IfMatch match) {
		match.require(this.register.activation(id).version());
		return ok(this.register.save(this.mapper.activation(id, match.version(), input)));
	}

	@PostMapping("/activations/{id}/end")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that today is the last day on which a plan is in use")
	ResponseEntity<ActivationResource> end(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, ActivationResource.class, () -> {
			match.require(this.register.activation(id).version());
			return ok(this.register.end(id));
		});
	}

	@GetMapping("/activations/{id}/procedures")
	@Requires(Permission.READ)
	@Operation(summary = "The procedures of a plan in use, and for how long work was done by hand")
	Items<ManualUseRow> uses(@PathVariable UUID id) {
		return new Items<>(this.register.uses(id));
	}

	@PostMapping("/activations/{id}/procedures")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes the days of a procedure, in place of those that were noted before")
	ResponseEntity<Void> use(@PathVariable UUID id, @Valid @RequestBody ManualUseInput input, RequestKey key) {
		return this.once.answer(key, input, Void.class, () -> {
			var before = this.register.use(id, input.procedureId());
			this.register.save(this.mapper.use(before.id(), before.version(), id, input));
			return ResponseEntity.noContent().build();
		});
	}

	private ResponseEntity<ActivationResource> ok(PlanActivation found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
