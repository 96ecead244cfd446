package se.isms.web.asset;

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

import se.isms.core.asset.Agreement;
import se.isms.core.asset.AgreementRow;
import se.isms.core.asset.AssetRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** Agreements with suppliers. */
@RestController
@RequestMapping("/api/v1")
class AgreementApi {

	private final AssetRegister register;

	private final AssetMapper mapper;

	private final AnswerOnce once;

	AgreementApi(AssetRegister register, AssetMapper mapper, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/agreements")
	@Requires(Permission.READ)
	@Operation(summary = "Agreements of one supplier or of all, those that end first come first")
	Items<AgreementRow> agreements(@RequestParam(required = false) @Nullable UUID supplier) {
		return new Items<>(this.register.agreements(supplier));
	}

	@GetMapping("/agreements/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An agreement")
	ResponseEntity<AgreementResource> agreement(@PathVariable UUID id) {
		return ok(this.register.agreement(id));
	}

	@PostMapping("/agreements")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds an agreement")
	ResponseEntity<AgreementResource> create(@Valid @RequestBody AgreementInput input, RequestKey key) {
		return this.once.answer(key, input, AgreementResource.class, () -> {
			var added = this.register.save(this.mapper.agreement(UUID.randomUUID(), null, input));
			return Versioned.created("/api/v1/agreements/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/agreements/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes an agreement")
	ResponseEntity<AgreementResource> change(@PathVariable UUID id, @Valid @RequestBody AgreementInput input,
			IfMatch match) {
		var before = this.register.agreement(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.agreement(id, match.version(), input)));
	}

	private ResponseEntity<AgreementResource> ok(Agreement found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
