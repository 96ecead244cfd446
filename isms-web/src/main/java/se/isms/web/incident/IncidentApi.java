package se.isms.web.incident;

import java.net.URI;
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

import se.isms.core.incident.Deadline;
import se.isms.core.incident.Incident;
import se.isms.core.incident.IncidentRegister;
import se.isms.core.incident.IncidentRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** Incidents, what was reported of them and what remains. */
@RestController
@RequestMapping("/api/v1")
class IncidentApi {

	private final IncidentRegister register;

	private final IncidentMapper mapper;

	private final AnswerOnce once;

	IncidentApi(IncidentRegister register, IncidentMapper mapper, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/incidents")
	@Requires(Permission.READ)
	@Operation(summary = "Incidents with their next statutory deadline, open ones first")
	Items<IncidentRow> incidents() {
		return new Items<>(this.register.incidents());
	}

	@GetMapping("/incidents/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An incident")
	ResponseEntity<IncidentResource> incident(@PathVariable UUID id) {
		return ok(this.register.incident(id));
	}

	@PostMapping("/incidents")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds an incident, which gets the next number")
	ResponseEntity<IncidentResource> create(@Valid @RequestBody IncidentInput input, RequestKey key) {
		return this.once.answer(key, input, IncidentResource.class, () -> {
			var added = this.register.save(this.mapper.incident(UUID.randomUUID(), null, this.register.nextNumber(),
					null, null, null, null, input));
			return Versioned.created("/api/v1/incidents/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/incidents/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes what is known of an incident")
	ResponseEntity<IncidentResource> change(@PathVariable UUID id, @Valid @RequestBody IncidentInput input,
			IfMatch match) {
		var before = this.register.incident(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.incident(id, match.version(), before.number(), before.significant(),
				before.assessedAt(), before.handledAt(), before.closedAt(), input)));
	}

	@PostMapping("/incidents/{id}/assess")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Assesses whether an incident is significant")
	ResponseEntity<IncidentResource> assess(@PathVariable UUID id, @Valid @RequestBody AssessInput input, IfMatch match,
			RequestKey key) {
		return this.once.answer(key, input, IncidentResource.class, () -> {
			match.require(this.register.incident(id).version());
			var after = this.register.assess(id, input.significant());
			match.requireNext(after.version());
			return ok(after);
		});
	}

	@PostMapping("/incidents/{id}/handle")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that an incident is handled")
	ResponseEntity<IncidentResource> handle(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, IncidentResource.class, () -> {
			match.require(this.register.incident(id).version());
			var after = this.register.handle(id);
			match.requireNext(after.version());
			return ok(after);
		});
	}

	@PostMapping("/incidents/{id}/close")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Ends an incident")
	ResponseEntity<IncidentResource> close(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, IncidentResource.class, () -> {
			match.require(this.register.incident(id).version());
			var after = this.register.close(id);
			match.requireNext(after.version());
			return ok(after);
		});
	}

	@GetMapping("/incidents/{id}/deadlines")
	@Requires(Permission.READ)
	@Operation(summary = "The statutory deadlines of an incident, the earliest first")
	Items<Deadline> deadlines(@PathVariable UUID id) {
		return new Items<>(this.register.deadlines(id));
	}

	@GetMapping("/incidents/{id}/reports")
	@Requires(Permission.READ)
	@Operation(summary = "What was submitted about an incident, the first first")
	Items<ReportResource> reports(@PathVariable UUID id) {
		return new Items<>(this.register.reports(id).stream().map(this.mapper::resource).toList());
	}

	@PostMapping("/incidents/{id}/reports")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that a report was submitted")
	ResponseEntity<ReportResource> submit(@PathVariable UUID id, @Valid @RequestBody SubmitInput input,
			RequestKey key) {
		return this.once.answer(key, input, ReportResource.class, () -> {
			var report = this.register.submit(id, input.track(), input.stage(), input.submittedAt(), input.reference());
			return ResponseEntity.created(URI.create("/api/v1/incidents/" + id + "/reports"))
				.body(this.mapper.resource(report));
		});
	}

	private ResponseEntity<IncidentResource> ok(Incident found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
