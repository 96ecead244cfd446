package se.isms.web.organisation;

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

import se.isms.core.organisation.HeldRole;
import se.isms.core.organisation.PersonRegister;
import se.isms.core.organisation.RoleAssignment;
import se.isms.core.organisation.RoleRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** Who holds which role, for which unit and how long. */
@RestController
@RequestMapping("/api/v1")
class RoleApi {

	private final RoleRegister register;

	private final PersonRegister people;

	private final StaffMapper mapper;

	private final AnswerOnce once;

	RoleApi(RoleRegister register, PersonRegister people, StaffMapper mapper, AnswerOnce once) {
		this.register = register;
		this.people = people;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/roles")
	@Requires(Permission.READ)
	@Operation(summary = "Roles held today by those who are employed, by role and then by name")
	Items<HeldRole> roles() {
		return new Items<>(this.register.today());
	}

	@GetMapping("/people/{id}/roles")
	@Requires(Permission.READ)
	@Operation(summary = "Roles of somebody at any time, the newest first")
	Items<HeldRole> rolesOf(@PathVariable UUID id) {
		return new Items<>(this.register.of(this.people.person(id).id()));
	}

	@PostMapping("/people/{id}/roles")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Gives somebody a role, for a unit or for the whole municipality")
	ResponseEntity<RoleResource> give(@PathVariable UUID id, @Valid @RequestBody RoleInput input, RequestKey key) {
		return this.once.answer(key, input, RoleResource.class, () -> {
			var given = this.register.save(this.mapper.role(UUID.randomUUID(), id, null, input));
			return Versioned.created("/api/v1/roles/" + given.id(), given.version(), this.mapper.resource(given));
		});
	}

	@GetMapping("/roles/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A role of somebody")
	ResponseEntity<RoleResource> role(@PathVariable UUID id) {
		return ok(this.register.role(id));
	}

	@PutMapping("/roles/{id}")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Changes from when to when a role is held, or ends it with a last day")
	ResponseEntity<RoleResource> change(@PathVariable UUID id, @Valid @RequestBody RolePeriodInput input,
			IfMatch match) {
		var before = this.register.role(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.role(before, match.version(), input)));
	}

	@DeleteMapping("/roles/{id}")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Takes back a role that was given by mistake and has not been held before today")
	ResponseEntity<Void> remove(@PathVariable UUID id, IfMatch match) {
		match.require(this.register.role(id).version());
		this.register.remove(id);
		return ResponseEntity.noContent().build();
	}

	private ResponseEntity<RoleResource> ok(RoleAssignment found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
