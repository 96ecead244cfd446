package se.isms.web.evaluation;

import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.evaluation.ExceptionRegister;
import se.isms.core.evaluation.ExceptionRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** Exceptions from rules: departments ask for them, management decides. */
@RestController
@RequestMapping("/api/v1")
class ExceptionApi {

	private final ExceptionRegister register;

	private final AnswerOnce once;

	ExceptionApi(ExceptionRegister register, AnswerOnce once) {
		this.register = register;
		this.once = once;
	}

	@GetMapping("/exceptions")
	@Requires(Permission.READ)
	@Operation(summary = "Exceptions from rules, those that wait for a decision first, then those that end first")
	Items<ExceptionRow> exceptions() {
		return new Items<>(this.register.exceptions());
	}

	@GetMapping("/exceptions/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An exception: what is asked for, who decided it and who withdrew it")
	ResponseEntity<ExceptionRow> exception(@PathVariable UUID id) {
		return ok(id);
	}

	@PostMapping("/exceptions")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Asks that a finding may stand until a day, at most twelve months from now")
	ResponseEntity<ExceptionRow> ask(@Valid @RequestBody ExceptionInput input, RequestKey key) {
		return this.once.answer(key, input, ExceptionRow.class, () -> created(
				this.register.ask(input.findingId(), input.reason(), input.control(), input.validUntil())));
	}

	@PostMapping("/exceptions/{id}/prolong")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Asks for a new exception that follows one in force, which goes on to its last day")
	ResponseEntity<ExceptionRow> prolong(@PathVariable UUID id, @Valid @RequestBody ProlongInput input,
			RequestKey key) {
		return this.once.answer(key, input, ExceptionRow.class,
				() -> created(this.register.prolong(id, input.reason(), input.control(), input.validUntil())));
	}

	@PostMapping("/exceptions/{id}/decide")
	@Requires(Permission.DECIDE)
	@Operation(summary = "Approves or refuses an exception that is asked for")
	ResponseEntity<ExceptionRow> decide(@PathVariable UUID id, @Valid @RequestBody DecideExceptionInput input,
			IfMatch match, RequestKey key) {
		return this.once.answer(key, input, ExceptionRow.class, () -> {
			match.require(this.register.exception(id).version());
			this.register.decide(id, input.approved(), input.said(), match.version());
			return ok(id);
		});
	}

	@PostMapping("/exceptions/{id}/withdraw")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Ends an exception that is asked for or in force")
	ResponseEntity<ExceptionRow> withdraw(@PathVariable UUID id, @Valid @RequestBody WithdrawInput input, IfMatch match,
			RequestKey key) {
		return this.once.answer(key, input, ExceptionRow.class, () -> {
			match.require(this.register.exception(id).version());
			this.register.withdraw(id, input.note(), match.version());
			return ok(id);
		});
	}

	private ResponseEntity<ExceptionRow> created(UUID id) {
		var asked = this.register.exception(id);
		return Versioned.created("/api/v1/exceptions/" + id, asked.version(), asked);
	}

	private ResponseEntity<ExceptionRow> ok(UUID id) {
		var found = this.register.exception(id);
		return Versioned.ok(found.version(), found);
	}

}
