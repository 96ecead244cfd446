package se.isms.web.improvement;

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

import se.isms.core.improvement.Control;
import se.isms.core.improvement.ControlRow;
import se.isms.core.improvement.ImprovementRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.ItemsPart;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.list.ApiLists;
import se.isms.web.security.Requires;

/** Controls and what their checks showed. */
@RestController
@RequestMapping("/api/v1")
class ControlApi {

	private final ImprovementRegister register;

	private final ImprovementMapper mapper;

	private final AnswerOnce once;

	private final ApiLists lists;

	ControlApi(ImprovementRegister register, ImprovementMapper mapper, AnswerOnce once, ApiLists lists) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
		this.lists = lists;
	}

	@GetMapping("/controls")
	@Requires(Permission.READ)
	@Operation(summary = "Controls, the most critical first")
	ItemsPart<ControlRow> controls(@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("controls").part(cursor, limit, ControlRow.class);
	}

	@GetMapping("/controls/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A control")
	ResponseEntity<ControlResource> control(@PathVariable UUID id) {
		return ok(this.register.control(id));
	}

	@PostMapping("/controls")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds a control")
	ResponseEntity<ControlResource> create(@Valid @RequestBody ControlInput input, RequestKey key) {
		return this.once.answer(key, input, ControlResource.class, () -> {
			var added = this.register.save(this.mapper.control(UUID.randomUUID(), null, input));
			return Versioned.created("/api/v1/controls/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/controls/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes a control")
	ResponseEntity<ControlResource> change(@PathVariable UUID id, @Valid @RequestBody ControlInput input,
			IfMatch match) {
		var before = this.register.control(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.control(id, match.version(), input)));
	}

	@GetMapping("/controls/{id}/checks")
	@Requires(Permission.READ)
	@Operation(summary = "The checks of a control, the newest first")
	Items<CheckResource> checks(@PathVariable UUID id) {
		return new Items<>(this.register.checks(id).stream().map(this.mapper::resource).toList());
	}

	@PostMapping("/controls/{id}/checks")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that a control was checked")
	ResponseEntity<CheckResource> check(@PathVariable UUID id, @Valid @RequestBody CheckInput input, RequestKey key) {
		return this.once.answer(key, input, CheckResource.class, () -> {
			var check = this.register.check(id, input.method(), input.checkedOn(), input.works(), input.evidence());
			return ResponseEntity.created(URI.create("/api/v1/controls/" + id + "/checks"))
				.body(this.mapper.resource(check));
		});
	}

	private ResponseEntity<ControlResource> ok(Control found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
