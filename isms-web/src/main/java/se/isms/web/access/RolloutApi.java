package se.isms.web.access;

import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.access.AccessRegister;
import se.isms.core.access.CoverageRow;
import se.isms.core.access.MfaRollout;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** The rollout of two-factor authentication and how far it has come. */
@RestController
@RequestMapping("/api/v1")
class RolloutApi {

	private final AccessRegister register;

	private final AccessMapper mapper;

	private final AnswerOnce once;

	RolloutApi(AccessRegister register, AccessMapper mapper, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/coverage")
	@Requires(Permission.READ)
	@Operation(summary = "How many have two factors, by department")
	Items<CoverageRow> coverage() {
		return new Items<>(this.register.coverage());
	}

	@GetMapping("/rollout")
	@Requires(Permission.READ)
	@Operation(summary = "The plan of the rollout")
	ResponseEntity<RolloutResource> rollout() {
		return ok(planned());
	}

	@PostMapping("/rollout")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Plans the rollout")
	ResponseEntity<RolloutResource> plan(@Valid @RequestBody RolloutInput input, RequestKey key) {
		return this.once.answer(key, input, RolloutResource.class, () -> {
			var planned = this.register.save(this.mapper.rollout(UUID.randomUUID(), null, input));
			return Versioned.created("/api/v1/rollout", planned.version(), this.mapper.resource(planned));
		});
	}

	@PutMapping("/rollout")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Changes the plan of the rollout")
	ResponseEntity<RolloutResource> change(@Valid @RequestBody RolloutInput input, IfMatch match) {
		var before = planned();
		match.require(before.version());
		return ok(this.register.save(this.mapper.rollout(before.id(), match.version(), input)));
	}

	private MfaRollout planned() {
		return this.register.rollout().orElseThrow(NotFound::new);
	}

	private ResponseEntity<RolloutResource> ok(MfaRollout found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
