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
import se.isms.core.asset.InformationSystem;
import se.isms.core.asset.SystemRow;
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

/** Information systems and their class. */
@RestController
@RequestMapping("/api/v1")
class SystemApi {

	private final AssetRegister register;

	private final AssetMapper mapper;

	private final AnswerOnce once;

	private final ApiLists lists;

	SystemApi(AssetRegister register, AssetMapper mapper, AnswerOnce once, ApiLists lists) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
		this.lists = lists;
	}

	@GetMapping("/systems")
	@Requires(Permission.READ)
	@Operation(summary = "Information systems by name")
	ItemsPart<SystemRow> systems(@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("systems").part(cursor, limit, SystemRow.class);
	}

	@GetMapping("/systems/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An information system")
	ResponseEntity<SystemResource> system(@PathVariable UUID id) {
		return ok(this.register.system(id));
	}

	@PostMapping("/systems")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds an information system")
	ResponseEntity<SystemResource> create(@Valid @RequestBody SystemInput input, RequestKey key) {
		return this.once.answer(key, input, SystemResource.class, () -> {
			var added = this.register.save(this.mapper.system(UUID.randomUUID(), null, null, null, null, null, input));
			return Versioned.created("/api/v1/systems/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/systems/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes an information system")
	ResponseEntity<SystemResource> change(@PathVariable UUID id, @Valid @RequestBody SystemInput input, IfMatch match) {
		var before = this.register.system(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.system(id, match.version(), before.confidentiality(),
				before.integrity(), before.availability(), before.classifiedOn(), input)));
	}

	@PostMapping("/systems/{id}/classify")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Classifies an information system today")
	ResponseEntity<SystemResource> classify(@PathVariable UUID id, @Valid @RequestBody ClassInput input, IfMatch match,
			RequestKey key) {
		return this.once.answer(key, input, SystemResource.class, () -> {
			match.require(this.register.system(id).version());
			var after = this.register.classify(id, input.confidentiality(), input.integrity(), input.availability());
			match.requireNext(after.version());
			return ok(after);
		});
	}

	@GetMapping("/systems/{id}/systems")
	@Requires(Permission.READ)
	@Operation(summary = "The information systems that a system needs")
	Items<Choice> neededSystems(@PathVariable UUID id) {
		return new Items<>(this.register.neededBy(id));
	}

	@PutMapping("/systems/{id}/systems")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Replaces the information systems that a system needs")
	ResponseEntity<SystemResource> replaceNeeded(@PathVariable UUID id, @Valid @RequestBody SystemsInput input,
			IfMatch match) {
		match.require(this.register.system(id).version());
		return ok(this.register.replaceNeeded(id, match.version(), input.systems()));
	}

	private ResponseEntity<SystemResource> ok(InformationSystem found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
