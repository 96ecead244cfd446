package se.isms.web.governance;

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

import se.isms.core.governance.Audit;
import se.isms.core.governance.GovernanceRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** Internal audits. */
@RestController
@RequestMapping("/api/v1")
class AuditApi {

	private final GovernanceRegister register;

	private final GovernanceMapper mapper;

	private final AnswerOnce once;

	AuditApi(GovernanceRegister register, GovernanceMapper mapper, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/audits")
	@Requires(Permission.READ)
	@Operation(summary = "Audits, those not yet reported first")
	Items<AuditResource> audits() {
		return new Items<>(this.register.audits().stream().map(this.mapper::resource).toList());
	}

	@GetMapping("/audits/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An audit")
	ResponseEntity<AuditResource> audit(@PathVariable UUID id) {
		return ok(this.register.audit(id));
	}

	@PostMapping("/audits")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Adds an audit")
	ResponseEntity<AuditResource> create(@Valid @RequestBody AuditInput input, RequestKey key) {
		return this.once.answer(key, input, AuditResource.class, () -> {
			var added = this.register.save(this.mapper.audit(UUID.randomUUID(), null, input));
			return Versioned.created("/api/v1/audits/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/audits/{id}")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Changes an audit")
	ResponseEntity<AuditResource> change(@PathVariable UUID id, @Valid @RequestBody AuditInput input, IfMatch match) {
		var before = this.register.audit(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.audit(id, match.version(), input)));
	}

	private ResponseEntity<AuditResource> ok(Audit found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
