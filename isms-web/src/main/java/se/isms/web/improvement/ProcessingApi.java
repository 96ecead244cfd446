package se.isms.web.improvement;

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

import se.isms.core.improvement.Processing;
import se.isms.core.improvement.ProcessingRow;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.ItemsPart;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.list.ApiLists;
import se.isms.web.security.Requires;

/** Processings of personal data and the assessments of them. */
@RestController
@RequestMapping("/api/v1/processings")
class ProcessingApi {

	private final Register<Processing> register;

	private final ImprovementMapper mapper;

	private final AnswerOnce once;

	private final ApiLists lists;

	ProcessingApi(Register<Processing> register, ImprovementMapper mapper, AnswerOnce once, ApiLists lists) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
		this.lists = lists;
	}

	@GetMapping
	@Requires(Permission.READ)
	@Operation(summary = "Processings of personal data by name")
	ItemsPart<ProcessingRow> processings(@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("processings").part(cursor, limit, ProcessingRow.class);
	}

	@GetMapping("/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A processing of personal data")
	ResponseEntity<ProcessingResource> processing(@PathVariable UUID id) {
		return ok(this.register.get(id));
	}

	@PostMapping
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds a processing of personal data")
	ResponseEntity<ProcessingResource> create(@Valid @RequestBody ProcessingInput input, RequestKey key) {
		return this.once.answer(key, input, ProcessingResource.class, () -> {
			var added = this.register.save(this.mapper.processing(UUID.randomUUID(), null, input));
			return Versioned.created("/api/v1/processings/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes a processing of personal data")
	ResponseEntity<ProcessingResource> change(@PathVariable UUID id, @Valid @RequestBody ProcessingInput input,
			IfMatch match) {
		var before = this.register.get(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.processing(id, match.version(), input)));
	}

	private ResponseEntity<ProcessingResource> ok(Processing found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
