package se.isms.web.governance;

import java.net.URI;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.governance.GovernanceRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.security.Requires;

/** What changed outside and inside in a year. */
@RestController
@RequestMapping("/api/v1")
class ContextApi {

	private final GovernanceRegister register;

	private final GovernanceMapper mapper;

	private final AnswerOnce once;

	ContextApi(GovernanceRegister register, GovernanceMapper mapper, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/context")
	@Requires(Permission.READ)
	@Operation(summary = "What changed in a year")
	Items<ContextResource> context(@RequestParam @Min(2000) @Max(2100) int year) {
		return new Items<>(this.register.context(year).stream().map(this.mapper::resource).toList());
	}

	@PostMapping("/context")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Adds an entry on what changed")
	ResponseEntity<ContextResource> create(@Valid @RequestBody ContextInput input, RequestKey key) {
		return this.once.answer(key, input, ContextResource.class, () -> {
			var added = this.register.save(this.mapper.entry(UUID.randomUUID(), input));
			return ResponseEntity.created(URI.create("/api/v1/context")).body(this.mapper.resource(added));
		});
	}

}
