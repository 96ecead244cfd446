package se.isms.web.continuity;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.continuity.ClaimRow;
import se.isms.core.continuity.ResourceClaim;
import se.isms.core.continuity.ResourceClaims;
import se.isms.core.continuity.ResourceNeeds;
import se.isms.core.continuity.ResourceRow;
import se.isms.core.continuity.SharedResource;
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

/** The resources that continuity plans share, and what plans count on. */
@RestController
@RequestMapping("/api/v1")
class ResourceApi {

	private final Register<SharedResource> register;

	private final ResourceClaims claims;

	private final ResourceNeeds needs;

	private final ResourceForms mapper;

	private final AnswerOnce once;

	private final ApiLists lists;

	ResourceApi(Register<SharedResource> register, ResourceClaims claims, ResourceNeeds needs, ResourceForms mapper,
			AnswerOnce once, ApiLists lists) {
		this.register = register;
		this.claims = claims;
		this.needs = needs;
		this.mapper = mapper;
		this.once = once;
		this.lists = lists;
	}

	@GetMapping("/resources")
	@Requires(Permission.READ)
	@Operation(summary = "Shared resources by name, and how much adopted plans count on")
	ItemsPart<ResourceRow> resources(@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("resources").part(cursor, limit, ResourceRow.class);
	}

	@GetMapping("/resources/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A shared resource")
	ResponseEntity<SharedResourceResource> resource(@PathVariable UUID id) {
		return ok(this.register.get(id));
	}

	@PostMapping("/resources")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds a shared resource")
	ResponseEntity<SharedResourceResource> create(@Valid @RequestBody SharedResourceInput input, RequestKey key) {
		return this.once.answer(key, input, SharedResourceResource.class, () -> {
			var added = save(this.mapper.resource(UUID.randomUUID(), null, input), input);
			return Versioned.created("/api/v1/resources/" + added.id(), added.version(), resource(added));
		});
	}

	@PutMapping("/resources/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes a shared resource")
	ResponseEntity<SharedResourceResource> change(@PathVariable UUID id, @Valid @RequestBody SharedResourceInput input,
			IfMatch match) {
		match.require(this.register.get(id).version());
		return ok(save(this.mapper.resource(id, match.version(), input), input));
	}

	@GetMapping("/plans/{plan}/claims")
	@Requires(Permission.READ)
	@Operation(summary = "How much of shared resources a plan counts on")
	Items<ClaimRow> claims(@PathVariable UUID plan) {
		return new Items<>(this.claims.of(plan));
	}

	@PostMapping("/plans/{plan}/claims")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds to what a plan that is not adopted counts on")
	ResponseEntity<ClaimResource> claim(@PathVariable UUID plan, @Valid @RequestBody ClaimInput input, RequestKey key) {
		return this.once.answer(key, input, ClaimResource.class, () -> {
			var added = this.claims.save(this.mapper.claim(UUID.randomUUID(), null, plan, input));
			return Versioned.created("/api/v1/claims/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@GetMapping("/claims/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "How much of one resource a plan counts on")
	ResponseEntity<ClaimResource> claim(@PathVariable UUID id) {
		return ok(this.claims.claim(id));
	}

	@PutMapping("/claims/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes how much of a resource a plan counts on")
	ResponseEntity<ClaimResource> change(@PathVariable UUID id, @Valid @RequestBody ClaimInput input, IfMatch match) {
		var before = this.claims.claim(id);
		match.require(before.version());
		return ok(this.claims.save(this.mapper.claim(id, match.version(), before.planId(), input)));
	}

	@DeleteMapping("/claims/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Lets a plan that is not adopted do without a resource")
	ResponseEntity<Void> remove(@PathVariable UUID id, IfMatch match) {
		match.require(this.claims.claim(id).version());
		this.claims.remove(id);
		return ResponseEntity.noContent().build();
	}

	private ResponseEntity<SharedResourceResource> ok(SharedResource found) {
		return Versioned.ok(found.version(), resource(found));
	}

	private SharedResourceResource resource(SharedResource found) {
		return this.mapper.resource(found, this.needs.links(found.id()));
	}

	private SharedResource save(SharedResource changed, SharedResourceInput input) {
		return this.needs.save(changed, Objects.requireNonNullElse(input.neededResources(), Set.of()),
				Objects.requireNonNullElse(input.neededSystems(), Set.of()));
	}

	private ResponseEntity<ClaimResource> ok(ResourceClaim found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
