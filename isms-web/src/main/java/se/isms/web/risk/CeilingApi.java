package se.isms.web.risk;

import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.risk.CeilingRegister;
import se.isms.core.risk.CeilingRow;
import se.isms.core.risk.DelegationCeiling;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** Who may accept risks up to which level. */
@RestController
@RequestMapping("/api/v1")
class CeilingApi {

	private final CeilingRegister register;

	private final CeilingMapper mapper;

	private final AnswerOnce once;

	CeilingApi(CeilingRegister register, CeilingMapper mapper, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/ceilings")
	@Requires(Permission.READ)
	@Operation(summary = "Delegation ceilings, those in force first, the highest first")
	Items<CeilingRow> ceilings() {
		return new Items<>(this.register.ceilings());
	}

	@GetMapping("/ceilings/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A delegation ceiling")
	ResponseEntity<CeilingResource> ceiling(@PathVariable UUID id) {
		return ok(this.register.ceiling(id));
	}

	@PostMapping("/ceilings")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Adds a delegation ceiling of a role or of a person")
	ResponseEntity<CeilingResource> create(@Valid @RequestBody CeilingInput input, RequestKey key) {
		return this.once.answer(key, input, CeilingResource.class, () -> {
			var added = this.register.save(this.mapper.ceiling(UUID.randomUUID(), null, input));
			return Versioned.created("/api/v1/ceilings/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/ceilings/{id}")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Changes a delegation ceiling, or ends it with a last day")
	ResponseEntity<CeilingResource> change(@PathVariable UUID id, @Valid @RequestBody CeilingInput input,
			IfMatch match) {
		match.require(this.register.ceiling(id).version());
		return ok(this.register.save(this.mapper.ceiling(id, match.version(), input)));
	}

	private ResponseEntity<CeilingResource> ok(DelegationCeiling found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
