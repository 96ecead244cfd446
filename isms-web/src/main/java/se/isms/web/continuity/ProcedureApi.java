package se.isms.web.continuity;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.ManualProcedure;
import se.isms.core.continuity.ProcedureRegister;
import se.isms.core.continuity.ProcedureRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** Manual procedures of continuity plans. */
@RestController
@RequestMapping("/api/v1")
class ProcedureApi {

	private final ContinuityRegister register;

	private final ProcedureRegister procedures;

	private final ContinuityMapper mapper;

	private final AnswerOnce once;

	ProcedureApi(ContinuityRegister register, ProcedureRegister procedures, ContinuityMapper mapper, AnswerOnce once) {
		this.register = register;
		this.procedures = procedures;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/plans/{plan}/procedures")
	@Requires(Permission.READ)
	@Operation(summary = "The manual procedures of a plan")
	Items<ProcedureRow> procedures(@PathVariable UUID plan) {
		return new Items<>(this.register.sheet(plan).procedures());
	}

	@PostMapping("/plans/{plan}/procedures")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds a manual procedure to a plan that is not adopted")
	ResponseEntity<ProcedureResource> create(@PathVariable UUID plan, @Valid @RequestBody ProcedureInput input,
			RequestKey key) {
		return this.once.answer(key, input, ProcedureResource.class, () -> {
			var added = save(this.mapper.procedure(UUID.randomUUID(), null, plan, input), input);
			return Versioned.created("/api/v1/procedures/" + added.id(), added.version(), resource(added));
		});
	}

	@GetMapping("/procedures/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A manual procedure")
	ResponseEntity<ProcedureResource> procedure(@PathVariable UUID id) {
		return ok(this.procedures.procedure(id));
	}

	@PutMapping("/procedures/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes a manual procedure")
	ResponseEntity<ProcedureResource> change(@PathVariable UUID id, @Valid @RequestBody ProcedureInput input,
			IfMatch match) {
		var before = this.procedures.procedure(id);
		match.require(before.version());
		return ok(save(this.mapper.procedure(id, match.version(), before.planId(), input), input));
	}

	@DeleteMapping("/procedures/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Takes a manual procedure out of a plan that is not adopted")
	ResponseEntity<Void> remove(@PathVariable UUID id, IfMatch match) {
		match.require(this.procedures.procedure(id).version());
		this.procedures.remove(id);
		return ResponseEntity.noContent().build();
	}

	private ResponseEntity<ProcedureResource> ok(ManualProcedure found) {
		return Versioned.ok(found.version(), resource(found));
	}

	private ProcedureResource resource(ManualProcedure found) {
		return this.mapper.resource(found, this.procedures.links(found));
	}

	private static Set<UUID> all(@Nullable Set<UUID> ids) {
		return (ids != null) ? ids : Set.of();
	}

	private ManualProcedure save(ManualProcedure changed, ProcedureInput input) {
		return this.procedures.save(changed, all(input.replacedSystems()), all(input.neededResources()),
				all(input.neededSystems()));
	}

}
