package se.isms.web.access;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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

import se.isms.core.access.AccessRegister;
import se.isms.core.access.Account;
import se.isms.core.access.AccountRow;
import se.isms.core.access.EntitlementRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.ItemsPart;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.list.ApiLists;
import se.isms.web.security.Requires;

/** Accounts in the directory. */
@RestController
@RequestMapping("/api/v1")
class AccountApi {

	private final AccessRegister register;

	private final AccessMapper mapper;

	private final AnswerOnce once;

	private final ApiLists lists;

	AccountApi(AccessRegister register, AccessMapper mapper, AnswerOnce once, ApiLists lists) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
		this.lists = lists;
	}

	@GetMapping("/accounts")
	@Requires(Permission.READ)
	@Operation(summary = "Accounts by sign-in name")
	ItemsPart<AccountRow> accounts(@RequestParam(required = false) @Nullable UUID department,
			@RequestParam(required = false) Account.@Nullable Kind kind,
			@RequestParam(required = false) @Nullable Boolean privileged,
			@RequestParam(required = false) @Nullable Boolean covered,
			@RequestParam(required = false) @Nullable Boolean enabled,
			@RequestParam(required = false) @Size(max = 200) @Pattern(regexp = "[^\\x00]*") @Nullable String upn,
			@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("accounts")
			.where("unit", department)
			.where("kind", kind)
			.where("privileged", privileged)
			.where("covered", covered)
			.where("enabled", enabled)
			.where("upn", upn)
			.part(cursor, limit, AccountRow.class);
	}

	@GetMapping("/accounts/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An account")
	ResponseEntity<AccountResource> account(@PathVariable UUID id) {
		return ok(this.register.account(id));
	}

	@GetMapping("/accounts/{id}/entitlements")
	@Requires(Permission.READ)
	@Operation(summary = "The roles that an account has in systems")
	Items<EntitlementRow> entitlements(@PathVariable UUID id) {
		return new Items<>(this.register.entitlements(id));
	}

	@PostMapping("/accounts")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds an account")
	ResponseEntity<AccountResource> create(@Valid @RequestBody AccountInput input, RequestKey key) {
		return this.once.answer(key, input, AccountResource.class, () -> {
			var added = this.register.save(this.mapper.account(UUID.randomUUID(), null, input));
			return Versioned.created("/api/v1/accounts/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/accounts/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes an account")
	ResponseEntity<AccountResource> change(@PathVariable UUID id, @Valid @RequestBody AccountInput input,
			IfMatch match) {
		var before = this.register.account(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.account(id, match.version(), input)));
	}

	@PostMapping("/accounts/{id}/disable")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that an account was closed in the directory")
	ResponseEntity<AccountResource> disable(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, AccountResource.class, () -> {
			match.require(this.register.account(id).version());
			var after = this.register.disable(id);
			match.requireNext(after.version());
			return ok(after);
		});
	}

	private ResponseEntity<AccountResource> ok(Account found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
