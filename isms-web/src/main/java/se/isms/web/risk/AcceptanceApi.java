package se.isms.web.risk;

import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.risk.AcceptanceRegister;
import se.isms.core.risk.AcceptanceRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;
import se.isms.web.security.SignedIn;

/** Acceptances of risks: departments ask for them, who has the authority decides. */
@RestController
@RequestMapping("/api/v1")
class AcceptanceApi {

	private final AcceptanceRegister register;

	private final AnswerOnce once;

	AcceptanceApi(AcceptanceRegister register, AnswerOnce once) {
		this.register = register;
		this.once = once;
	}

	@GetMapping("/acceptances")
	@Requires(Permission.READ)
	@Operation(summary = "Acceptances of risks, those that wait for a decision first, then those that end first")
	Items<AcceptanceRow> acceptances() {
		return new Items<>(this.register.acceptances());
	}

	@GetMapping("/acceptances/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "The acceptance of a risk: what is asked for, who decided it and who withdrew it")
	ResponseEntity<AcceptanceRow> acceptance(@PathVariable UUID id) {
		return ok(id);
	}

	@PostMapping("/acceptances")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Asks that a risk may stay at its level until a day")
	ResponseEntity<AcceptanceRow> ask(@Valid @RequestBody AcceptanceInput input, RequestKey key,
			@Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
		return this.once.answer(key, input, AcceptanceRow.class, () -> {
			var asked = this.register.acceptance(
					this.register.ask(input.riskId(), input.motivation(), input.validUntil(), person.getUsername()));
			return Versioned.created("/api/v1/acceptances/" + asked.id(), asked.version(), asked);
		});
	}

	@PostMapping("/acceptances/{id}/decide")
	@Requires(Permission.DECIDE)
	@Operation(summary = "Accepts the risk, or refuses to, within the delegation of who decides")
	ResponseEntity<AcceptanceRow> decide(@PathVariable UUID id, @Valid @RequestBody DecideAcceptanceInput input,
			IfMatch match, RequestKey key, @Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
		return this.once.answer(key, input, AcceptanceRow.class, () -> {
			match.require(this.register.acceptance(id).version());
			this.register.decide(id, input.decision(), person.getUsername(), match.version());
			return ok(id);
		});
	}

	@PostMapping("/acceptances/{id}/withdraw")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Ends an acceptance that is asked for or in force")
	ResponseEntity<AcceptanceRow> withdraw(@PathVariable UUID id, @Valid @RequestBody WithdrawAcceptanceInput input,
			IfMatch match, RequestKey key) {
		return this.once.answer(key, input, AcceptanceRow.class, () -> {
			match.require(this.register.acceptance(id).version());
			this.register.withdraw(id, input.note(), match.version());
			return ok(id);
		});
	}

	private ResponseEntity<AcceptanceRow> ok(UUID id) {
		var found = this.register.acceptance(id);
		return Versioned.ok(found.version(), found);
	}

}
