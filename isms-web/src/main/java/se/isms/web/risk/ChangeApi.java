package se.isms.web.risk;

import java.net.URI;
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

import se.isms.core.risk.ConfirmationRegister;
import se.isms.core.risk.SignificantChange;
import se.isms.core.risk.SignificantChangeRow;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.ItemsPart;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.list.ApiLists;
import se.isms.web.security.Requires;

/** Significant changes, and confirmations that an analysis holds in spite of them. */
@RestController
@RequestMapping("/api/v1")
class ChangeApi {

	private final Register<SignificantChange> register;

	private final ConfirmationRegister confirmations;

	private final ChangeMapper mapper;

	private final AnswerOnce once;

	private final ApiLists lists;

	ChangeApi(Register<SignificantChange> register, ConfirmationRegister confirmations, ChangeMapper mapper,
			AnswerOnce once, ApiLists lists) {
		this.register = register;
		this.confirmations = confirmations;
		this.mapper = mapper;
		this.once = once;
		this.lists = lists;
	}

	@GetMapping("/significant-changes")
	@Requires(Permission.READ)
	@Operation(summary = "Significant changes that somebody has noted, the newest first")
	ItemsPart<SignificantChangeRow> changes(@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("changes").part(cursor, limit, SignificantChangeRow.class);
	}

	@GetMapping("/significant-changes/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A significant change")
	ResponseEntity<ChangeResource> change(@PathVariable UUID id) {
		return ok(this.register.get(id));
	}

	@PostMapping("/significant-changes")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes a significant change")
	ResponseEntity<ChangeResource> create(@Valid @RequestBody ChangeInput input, RequestKey key) {
		return this.once.answer(key, input, ChangeResource.class, () -> {
			var added = this.register.save(this.mapper.change(UUID.randomUUID(), null, input));
			return Versioned.created("/api/v1/significant-changes/" + added.id(), added.version(),
					this.mapper.resource(added));
		});
	}

	@PutMapping("/significant-changes/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Corrects what is noted of a significant change")
	ResponseEntity<ChangeResource> correct(@PathVariable UUID id, @Valid @RequestBody ChangeInput input,
			IfMatch match) {
		var before = this.register.get(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.change(id, match.version(), input)));
	}

	@GetMapping("/analyses/{id}/confirmations")
	@Requires(Permission.READ)
	@Operation(summary = "Confirmations that an analysis holds, the newest first")
	Items<ConfirmationResource> confirmations(@PathVariable UUID id) {
		return new Items<>(this.confirmations.confirmations(id).stream().map(this.mapper::resource).toList());
	}

	@PostMapping("/analyses/{id}/confirmations")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Confirms that an adopted analysis still holds")
	ResponseEntity<ConfirmationResource> confirm(@PathVariable UUID id, @Valid @RequestBody ConfirmationInput input,
			RequestKey key) {
		return this.once.answer(key, input, ConfirmationResource.class, () -> {
			var confirmation = this.confirmations.confirm(id, input.reason());
			return ResponseEntity.created(URI.create("/api/v1/analyses/" + id + "/confirmations"))
				.body(this.mapper.resource(confirmation));
		});
	}

	private ResponseEntity<ChangeResource> ok(SignificantChange found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
