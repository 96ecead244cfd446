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
import se.isms.core.governance.MemberRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.security.Requires;

/** Persons in the management, who by law shall be trained. */
@RestController
@RequestMapping("/api/v1")
class MemberApi {

	private final GovernanceRegister register;

	private final GovernanceMapper mapper;

	private final AnswerOnce once;

	MemberApi(GovernanceRegister register, GovernanceMapper mapper, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/management-members")
	@Requires(Permission.READ)
	@Operation(summary = "Persons who are in the management today")
	Items<MemberRow> members() {
		return new Items<>(this.register.members());
	}

	@GetMapping("/management-members/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A person in the management")
	MemberResource member(@PathVariable UUID id) {
		return this.mapper.resource(this.register.member(id));
	}

	@PostMapping("/management-members")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Adds a person to the management")
	ResponseEntity<MemberResource> create(@Valid @RequestBody MemberInput input, RequestKey key) {
		return this.once.answer(key, input, MemberResource.class, () -> {
			var added = this.register.save(this.mapper.member(UUID.randomUUID(), input));
			return ResponseEntity.created(URI.create("/api/v1/management-members")).body(this.mapper.resource(added));
		});
	}

	@PostMapping("/management-members/{id}/train")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Notes when a person in the management was trained")
	ResponseEntity<MemberResource> train(@PathVariable UUID id, @Valid @RequestBody TrainedInput input,
			RequestKey key) {
		return this.once.answer(key, input, MemberResource.class,
				() -> ResponseEntity.ok(this.mapper.resource(this.register.train(id, input.on()))));
	}

}
