package se.isms.web.governance;

import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.governance.GovernanceRegister;
import se.isms.core.governance.TrainingProgramme;
import se.isms.core.governance.TrainingRow;
import se.isms.core.governance.TrainingTotal;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** Training programmes and who has completed them. */
@RestController
@RequestMapping("/api/v1")
class TrainingApi {

	private final GovernanceRegister register;

	private final GovernanceMapper mapper;

	private final AnswerOnce once;

	TrainingApi(GovernanceRegister register, GovernanceMapper mapper, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/training-programmes")
	@Requires(Permission.READ)
	@Operation(summary = "Training programmes, the newest first")
	Items<ProgrammeResource> programmes() {
		return new Items<>(this.register.programmes().stream().map(this.mapper::resource).toList());
	}

	@GetMapping("/training-programmes/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A training programme")
	ResponseEntity<ProgrammeResource> programme(@PathVariable UUID id) {
		return ok(this.register.programme(id));
	}

	@PostMapping("/training-programmes")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Adds a training programme")
	ResponseEntity<ProgrammeResource> create(@Valid @RequestBody ProgrammeInput input, RequestKey key) {
		return this.once.answer(key, input, ProgrammeResource.class, () -> {
			var added = this.register.save(this.mapper.programme(UUID.randomUUID(), null, input));
			return Versioned.created("/api/v1/training-programmes/" + added.id(), added.version(),
					this.mapper.resource(added));
		});
	}

	@PutMapping("/training-programmes/{id}")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Changes a training programme")
	ResponseEntity<ProgrammeResource> change(@PathVariable UUID id, @Valid @RequestBody ProgrammeInput input,
			IfMatch match) {
		var before = this.register.programme(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.programme(id, match.version(), input)));
	}

	@GetMapping("/training-programmes/{id}/totals")
	@Requires(Permission.READ)
	@Operation(summary = "How many have completed a programme, by department")
	Items<TrainingRow> totals(@PathVariable UUID id) {
		return new Items<>(this.register.training(this.register.programme(id).id()));
	}

	@PutMapping("/training-programmes/{id}/totals/{unit}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes how many of a unit have completed a programme")
	TotalInput record(@PathVariable UUID id, @PathVariable UUID unit, @Valid @RequestBody TotalInput input) {
		var noted = this.register.record(new TrainingTotal(id, unit, input.completed(), input.population()));
		return new TotalInput(noted.completed(), noted.population());
	}

	private ResponseEntity<ProgrammeResource> ok(TrainingProgramme found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
