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
import se.isms.core.asset.Supplier;
import se.isms.core.asset.SupplierRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.ItemsPart;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.list.ApiLists;
import se.isms.web.security.Requires;

/** Suppliers; everybody sees them. */
@RestController
@RequestMapping("/api/v1")
class SupplierApi {

	private final AssetRegister register;

	private final AssetMapper mapper;

	private final AnswerOnce once;

	private final ApiLists lists;

	SupplierApi(AssetRegister register, AssetMapper mapper, AnswerOnce once, ApiLists lists) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
		this.lists = lists;
	}

	@GetMapping("/suppliers")
	@Requires(Permission.READ)
	@Operation(summary = "Suppliers by name")
	ItemsPart<SupplierRow> suppliers(@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("suppliers").part(cursor, limit, SupplierRow.class);
	}

	@GetMapping("/suppliers/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A supplier")
	ResponseEntity<SupplierResource> supplier(@PathVariable UUID id) {
		return ok(this.register.supplier(id));
	}

	@PostMapping("/suppliers")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds a supplier")
	ResponseEntity<SupplierResource> create(@Valid @RequestBody SupplierInput input, RequestKey key) {
		return this.once.answer(key, input, SupplierResource.class, () -> {
			var added = this.register.save(this.mapper.supplier(UUID.randomUUID(), null, input));
			return Versioned.created("/api/v1/suppliers/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/suppliers/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes a supplier")
	ResponseEntity<SupplierResource> change(@PathVariable UUID id, @Valid @RequestBody SupplierInput input,
			IfMatch match) {
		var before = this.register.supplier(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.supplier(id, match.version(), input)));
	}

	private ResponseEntity<SupplierResource> ok(Supplier found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
