package se.isms.web.continuity;

import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.continuity.AssignmentAnswer;
import se.isms.core.continuity.AssignmentRow;
import se.isms.core.continuity.ContinuityAssignment;
import se.isms.core.continuity.AssignmentRegister;
import se.isms.core.continuity.ProgressRow;
import se.isms.core.organisation.Choice;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;
import se.isms.web.security.SignedIn;

/** Assignments of the management and what departments answer. */
@RestController
@RequestMapping("/api/v1")
class AssignmentApi {

	private final AssignmentRegister register;

	private final ContinuityMapper mapper;

	private final AnswerOnce once;

	AssignmentApi(AssignmentRegister register, ContinuityMapper mapper, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/assignments")
	@Requires(Permission.READ)
	@Operation(summary = "Assignments, the newest first")
	Items<AssignmentRow> assignments() {
		return new Items<>(this.register.assignments());
	}

	@GetMapping("/assignments/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An assignment")
	ResponseEntity<AssignmentResource> assignment(@PathVariable UUID id) {
		return ok(this.register.assignment(id));
	}

	@PostMapping("/assignments")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Adds an assignment, for all departments or for those that are named")
	ResponseEntity<AssignmentResource> create(@Valid @RequestBody AssignmentInput input, RequestKey key) {
		return this.once.answer(key, input, AssignmentResource.class, () -> {
			var added = save(this.mapper.assignment(UUID.randomUUID(), null, input), input);
			return Versioned.created("/api/v1/assignments/" + added.id(), added.version(), resource(added));
		});
	}

	@PutMapping("/assignments/{id}")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Changes an assignment, and its addressees where they are named")
	ResponseEntity<AssignmentResource> change(@PathVariable UUID id, @Valid @RequestBody AssignmentInput input,
			IfMatch match) {
		var before = this.register.assignment(id);
		match.require(before.version());
		return ok(save(this.mapper.assignment(id, match.version(), input), input));
	}

	@GetMapping("/assignments/{id}/answers")
	@Requires(Permission.READ)
	@Operation(summary = "How far the departments have come with an assignment")
	Items<ProgressRow> answers(@PathVariable UUID id) {
		return new Items<>(this.register.progress(this.register.assignment(id).id()));
	}

	@GetMapping("/answers/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "What a department answers")
	ResponseEntity<AnswerResource> answer(@PathVariable UUID id) {
		return ok(this.register.answer(id));
	}

	@PostMapping("/answers/{id}/confirm")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Confirms the list of critical processes, as the head or for somebody named")
	ResponseEntity<AnswerResource> confirm(@PathVariable UUID id, @Valid @RequestBody ConfirmInput input, IfMatch match,
			RequestKey key, @Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
		return this.once.answer(key, input, AnswerResource.class, () -> {
			match.require(this.register.answer(id).version());
			return ok(this.register.confirm(id, match.version(), input.processes(), input.confirmedBy(),
					person.getUsername()));
		});
	}

	@PostMapping("/answers/{id}/none")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Answers that there are no critical processes, and why")
	ResponseEntity<AnswerResource> none(@PathVariable UUID id, @Valid @RequestBody NoneInput input, IfMatch match,
			RequestKey key, @Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
		return this.once.answer(key, input, AnswerResource.class, () -> {
			match.require(this.register.answer(id).version());
			return ok(this.register.answerNone(id, match.version(), input.reason(), input.confirmedBy(),
					person.getUsername()));
		});
	}

	private ContinuityAssignment save(ContinuityAssignment assignment, AssignmentInput input) {
		var addressees = input.addressees();
		return (addressees != null) ? this.register.save(assignment, addressees) : this.register.save(assignment);
	}

	private AssignmentResource resource(ContinuityAssignment found) {
		return this.mapper.resource(found, this.register.addressees(found.id()).stream().map(Choice::id).toList());
	}

	private ResponseEntity<AssignmentResource> ok(ContinuityAssignment found) {
		return Versioned.ok(found.version(), resource(found));
	}

	private ResponseEntity<AnswerResource> ok(AssignmentAnswer found) {
		return Versioned.ok(found.version(), this.mapper.resource(found, this.register.list(found.id()).processes()));
	}

}
