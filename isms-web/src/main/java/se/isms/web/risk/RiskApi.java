package se.isms.web.risk;

import java.util.UUID;

import jakarta.validation.Valid;

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

import se.isms.core.risk.Risk;
import se.isms.core.risk.RiskRegister;
import se.isms.core.risk.RiskRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** Risks of the departments. */
@RestController
@RequestMapping("/api/v1")
class RiskApi {

	private final RiskRegister register;

	private final RiskMapper mapper;

	private final AnswerOnce once;

	RiskApi(RiskRegister register, RiskMapper mapper, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/risks")
	@Requires(Permission.READ)
	@Operation(summary = "Risks of one analysis or of all, the highest first")
	Items<RiskRow> risks(@RequestParam(required = false) @Nullable UUID analysis) {
		return new Items<>(this.register.risks(analysis));
	}

	@GetMapping("/risks/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A risk")
	ResponseEntity<RiskResource> risk(@PathVariable UUID id) {
		return ok(this.register.risk(id));
	}

	@PostMapping("/risks")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds a risk")
	ResponseEntity<RiskResource> create(@Valid @RequestBody RiskInput input, RequestKey key) {
		return this.once.answer(key, input, RiskResource.class, () -> {
			var added = this.register.save(this.mapper.risk(UUID.randomUUID(), null, input));
			return Versioned.created("/api/v1/risks/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/risks/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes a risk")
	ResponseEntity<RiskResource> change(@PathVariable UUID id, @Valid @RequestBody RiskInput input, IfMatch match) {
		var before = this.register.risk(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.risk(id, match.version(), input)));
	}

	private ResponseEntity<RiskResource> ok(Risk found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
