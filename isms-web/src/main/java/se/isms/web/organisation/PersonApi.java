package se.isms.web.organisation;

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

import se.isms.core.organisation.Person;
import se.isms.core.organisation.PersonRegister;
import se.isms.core.organisation.PersonRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.ItemsPart;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.list.ApiLists;
import se.isms.web.security.Requires;

/** The staff register: who is employed where, and since and until when. */
@RestController
@RequestMapping("/api/v1")
class PersonApi {

	private final PersonRegister register;

	private final StaffMapper mapper;

	private final AnswerOnce once;

	private final ApiLists lists;

	PersonApi(PersonRegister register, StaffMapper mapper, AnswerOnce once, ApiLists lists) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
		this.lists = lists;
	}

	@GetMapping("/people")
	@Requires(Permission.READ)
	@Operation(summary = "People in the staff register by name, those who have left too")
	ItemsPart<PersonRow> people(@RequestParam(required = false) @Nullable UUID department,
			@RequestParam(required = false) @Nullable Boolean left,
			@RequestParam(required = false) @Size(max = 200) @Pattern(regexp = "[^\\x00]*") @Nullable String name,
			@RequestParam(required = false) @Size(max = 200) @Pattern(regexp = "[^\\x00]*") @Nullable String upn,
			@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("people")
			.where("unit", department)
			.where("left", left)
			.where("name", name)
			.where("upn", upn)
			.part(cursor, limit, PersonRow.class);
	}

	@GetMapping("/people/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "Somebody in the staff register")
	ResponseEntity<PersonResource> person(@PathVariable UUID id) {
		return ok(this.register.person(id));
	}

	@PostMapping("/people")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Adds somebody to the staff register")
	ResponseEntity<PersonResource> create(@Valid @RequestBody PersonInput input, RequestKey key) {
		return this.once.answer(key, input, PersonResource.class, () -> {
			var added = this.register.save(this.mapper.person(UUID.randomUUID(), null, input));
			return Versioned.created("/api/v1/people/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/people/{id}")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Changes somebody in the staff register; roles end with the employment")
	ResponseEntity<PersonResource> change(@PathVariable UUID id, @Valid @RequestBody PersonInput input, IfMatch match) {
		match.require(this.register.person(id).version());
		return ok(this.register.save(this.mapper.person(id, match.version(), input)));
	}

	@PostMapping("/people/{id}/end")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Ends an employment with a last day, and the roles with it")
	ResponseEntity<PersonResource> end(@PathVariable UUID id, @Valid @RequestBody LeavingInput input, IfMatch match,
			RequestKey key) {
		return this.once.answer(key, input, PersonResource.class, () -> {
			match.require(this.register.person(id).version());
			var after = this.register.end(id, input.lastDay());
			match.requireNext(after.version());
			return ok(after);
		});
	}

	private ResponseEntity<PersonResource> ok(Person found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
