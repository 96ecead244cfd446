package se.isms.web.governance;

import java.net.URI;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.governance.GovernanceRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.security.Requires;

/** Steering documents. */
@RestController
@RequestMapping("/api/v1")
class SteeringApi {

	private final GovernanceRegister register;

	private final GovernanceMapper mapper;

	private final AnswerOnce once;

	SteeringApi(GovernanceRegister register, GovernanceMapper mapper, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/steering-documents")
	@Requires(Permission.READ)
	@Operation(summary = "Steering documents by name")
	Items<SteeringResource> documents() {
		return new Items<>(this.register.documents().stream().map(this.mapper::resource).toList());
	}

	@GetMapping("/steering-documents/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A steering document")
	SteeringResource document(@PathVariable UUID id) {
		return this.mapper.resource(this.register.document(id));
	}

	@PostMapping("/steering-documents")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Adds a steering document")
	ResponseEntity<SteeringResource> create(@Valid @RequestBody SteeringInput input, RequestKey key) {
		return this.once.answer(key, input, SteeringResource.class, () -> {
			var added = this.register.save(this.mapper.document(UUID.randomUUID(), input));
			return ResponseEntity.created(URI.create("/api/v1/steering-documents")).body(this.mapper.resource(added));
		});
	}

}
