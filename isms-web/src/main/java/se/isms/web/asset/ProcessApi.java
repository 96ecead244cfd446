package se.isms.web.asset;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

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

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.asset.ProcessRow;
import se.isms.core.organisation.Choice;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.ItemsPart;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.list.ApiLists;
import se.isms.web.security.Requires;

/** Processes and the information systems that they need. */
@RestController
@RequestMapping("/api/v1")
class ProcessApi {

	private final AssetRegister register;

	private final AssetMapper mapper;

	private final AnswerOnce once;

	private final ApiLists lists;

	ProcessApi(AssetRegister register, AssetMapper mapper, AnswerOnce once, ApiLists lists) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
		this.lists = lists;
	}

	@GetMapping("/processes")
	@Requires(Permission.READ)
	@Operation(summary = "Processes, the most critical first")
	ItemsPart<ProcessRow> processes(@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("processes").part(cursor, limit, ProcessRow.class);
	}

	@GetMapping("/processes/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A process")
	ResponseEntity<ProcessResource> process(@PathVariable UUID id) {
		return ok(this.register.process(id));
	}

	@PostMapping("/processes")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds a process")
	ResponseEntity<ProcessResource> create(@Valid @RequestBody ProcessInput input, RequestKey key) {
		return this.once.answer(key, input, ProcessResource.class, () -> {
			var added = this.register.save(this.mapper.process(UUID.randomUUID(), null, input));
			return Versioned.created("/api/v1/processes/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/processes/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes a process")
	ResponseEntity<ProcessResource> change(@PathVariable UUID id, @Valid @RequestBody ProcessInput input,
			IfMatch match) {
		var before = this.register.process(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.process(id, match.version(), input)));
	}

	@GetMapping("/processes/{id}/systems")
	@Requires(Permission.READ)
	@Operation(summary = "The information systems that a process needs")
	Items<Choice> systems(@PathVariable UUID id) {
		return new Items<>(this.register.systemsOf(id));
	}

	@PutMapping("/processes/{id}/systems")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Replaces the information systems that a process needs")
	ResponseEntity<ProcessResource> replaceSystems(@PathVariable UUID id, @Valid @RequestBody SystemsInput input,
			IfMatch match) {
		match.require(this.register.process(id).version());
		return ok(this.register.replaceSystems(id, match.version(), input.systems()));
	}

	@GetMapping("/processes/{id}/processes")
	@Requires(Permission.READ)
	@Operation(summary = "The processes that a process needs")
	Items<Choice> neededProcesses(@PathVariable UUID id) {
		return new Items<>(this.register.processesOf(id));
	}

	@PutMapping("/processes/{id}/processes")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Replaces the processes that a process needs")
	ResponseEntity<ProcessResource> replaceProcesses(@PathVariable UUID id, @Valid @RequestBody ProcessesInput input,
			IfMatch match) {
		match.require(this.register.process(id).version());
		return ok(this.register.replaceProcesses(id, match.version(), input.processes()));
	}

	private ResponseEntity<ProcessResource> ok(BusinessProcess found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
