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

import se.isms.core.asset.InformationAsset;
import se.isms.core.asset.InformationRegister;
import se.isms.core.asset.InformationRow;
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

/** Information, its class and the information systems that it is in. */
@RestController
@RequestMapping("/api/v1")
class InformationApi {

	private final InformationRegister register;

	private final AssetMapper mapper;

	private final AnswerOnce once;

	private final ApiLists lists;

	InformationApi(InformationRegister register, AssetMapper mapper, AnswerOnce once, ApiLists lists) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
		this.lists = lists;
	}

	@GetMapping("/information")
	@Requires(Permission.READ)
	@Operation(summary = "Information assets by name")
	ItemsPart<InformationRow> information(@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("information").part(cursor, limit, InformationRow.class);
	}

	@GetMapping("/information/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An information asset")
	ResponseEntity<InformationResource> one(@PathVariable UUID id) {
		return ok(this.register.information(id));
	}

	@PostMapping("/information")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds an information asset")
	ResponseEntity<InformationResource> create(@Valid @RequestBody InformationInput input, RequestKey key) {
		return this.once.answer(key, input, InformationResource.class, () -> {
			var added = this.register
				.save(this.mapper.information(UUID.randomUUID(), null, null, null, null, null, input));
			return Versioned.created("/api/v1/information/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/information/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes an information asset")
	ResponseEntity<InformationResource> change(@PathVariable UUID id, @Valid @RequestBody InformationInput input,
			IfMatch match) {
		var before = this.register.information(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.information(id, match.version(), before.confidentiality(),
				before.integrity(), before.availability(), before.classifiedOn(), input)));
	}

	@PostMapping("/information/{id}/classify")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Classifies an information asset today")
	ResponseEntity<InformationResource> classify(@PathVariable UUID id, @Valid @RequestBody ClassInput input,
			IfMatch match, RequestKey key) {
		return this.once.answer(key, input, InformationResource.class, () -> {
			match.require(this.register.information(id).version());
			var after = this.register.classify(id, input.confidentiality(), input.integrity(), input.availability());
			match.requireNext(after.version());
			return ok(after);
		});
	}

	@GetMapping("/information/{id}/systems")
	@Requires(Permission.READ)
	@Operation(summary = "The information systems that an information asset is in")
	Items<Choice> systems(@PathVariable UUID id) {
		return new Items<>(this.register.systemsOf(id));
	}

	@PutMapping("/information/{id}/systems")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Replaces the information systems that an information asset is in")
	ResponseEntity<InformationResource> replaceSystems(@PathVariable UUID id, @Valid @RequestBody SystemsInput input,
			IfMatch match) {
		match.require(this.register.information(id).version());
		return ok(this.register.replaceSystems(id, match.version(), input.systems()));
	}

	@GetMapping("/systems/{id}/information")
	@Requires(Permission.READ)
	@Operation(summary = "The information in an information system")
	Items<Choice> in(@PathVariable UUID id) {
		return new Items<>(this.register.in(id));
	}

	private ResponseEntity<InformationResource> ok(InformationAsset found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
