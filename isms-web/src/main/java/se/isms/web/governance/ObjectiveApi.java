package se.isms.web.governance;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.governance.GovernanceRegister;
import se.isms.core.governance.Objective;
import se.isms.core.governance.ObjectiveRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** Objectives of a year and what came of them. */
@RestController
@RequestMapping("/api/v1")
class ObjectiveApi {

	private final GovernanceRegister register;

	private final GovernanceMapper mapper;

	private final AnswerOnce once;

	ObjectiveApi(GovernanceRegister register, GovernanceMapper mapper, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/objectives")
	@Requires(Permission.READ)
	@Operation(summary = "The objectives of a year")
	Items<ObjectiveRow> objectives(@RequestParam @Min(2000) @Max(2100) int year) {
		return new Items<>(this.register.objectives(year));
	}

	@GetMapping("/objectives/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An objective")
	ResponseEntity<ObjectiveResource> objective(@PathVariable UUID id) {
		return ok(this.register.objective(id));
	}

	@PostMapping("/objectives")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Adds an objective")
	ResponseEntity<ObjectiveResource> create(@Valid @RequestBody ObjectiveInput input, RequestKey key) {
		return this.once.answer(key, input, ObjectiveResource.class, () -> {
			var added = this.register.save(this.mapper.objective(UUID.randomUUID(), null, input));
			return Versioned.created("/api/v1/objectives/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/objectives/{id}")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Changes an objective")
	ResponseEntity<ObjectiveResource> change(@PathVariable UUID id, @Valid @RequestBody ObjectiveInput input,
			IfMatch match) {
		var before = this.register.objective(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.objective(id, match.version(), input)));
	}

	private ResponseEntity<ObjectiveResource> ok(Objective found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
