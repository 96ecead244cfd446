package se.isms.web.governance;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.governance.Activity;
import se.isms.core.governance.ActivityCount;
import se.isms.core.governance.ActivityRow;
import se.isms.core.governance.GovernanceRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** The action plan of a year. */
@RestController
@RequestMapping("/api/v1")
class ActivityApi {

	private final GovernanceRegister register;

	private final GovernanceMapper mapper;

	private final AnswerOnce once;

	ActivityApi(GovernanceRegister register, GovernanceMapper mapper, AnswerOnce once) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/activities")
	@Requires(Permission.READ)
	@Operation(summary = "The activities of a year")
	Items<ActivityRow> activities(@RequestParam @Min(2000) @Max(2100) int year) {
		return new Items<>(this.register.activities(year));
	}

	@GetMapping("/activities/count")
	@Requires(Permission.READ)
	@Operation(summary = "How far the action plan of a year has come")
	ActivityCount count(@RequestParam @Min(2000) @Max(2100) int year) {
		return this.register.activityCount(year);
	}

	@GetMapping("/activities/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An activity")
	ResponseEntity<ActivityResource> activity(@PathVariable UUID id) {
		return ok(this.register.activity(id));
	}

	@PostMapping("/activities")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Adds an activity")
	ResponseEntity<ActivityResource> create(@Valid @RequestBody ActivityInput input, RequestKey key) {
		return this.once.answer(key, input, ActivityResource.class, () -> {
			var added = this.register
				.save(this.mapper.activity(UUID.randomUUID(), null, Activity.State.NOT_STARTED, input));
			return Versioned.created("/api/v1/activities/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/activities/{id}")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Changes an activity")
	ResponseEntity<ActivityResource> change(@PathVariable UUID id, @Valid @RequestBody ActivityInput input,
			IfMatch match) {
		var before = this.register.activity(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.activity(id, match.version(), before.state(), input)));
	}

	@PostMapping("/activities/{id}/start")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that an activity has begun")
	ResponseEntity<ActivityResource> start(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, ActivityResource.class, () -> {
			match.require(this.register.activity(id).version());
			var after = this.register.start(id);
			match.requireNext(after.version());
			return ok(after);
		});
	}

	@PostMapping("/activities/{id}/finish")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that an activity is done")
	ResponseEntity<ActivityResource> finish(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, ActivityResource.class, () -> {
			match.require(this.register.activity(id).version());
			var after = this.register.finish(id);
			match.requireNext(after.version());
			return ok(after);
		});
	}

	@PostMapping("/activities/{id}/cancel")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Cancels an activity")
	ResponseEntity<ActivityResource> cancel(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, ActivityResource.class, () -> {
			match.require(this.register.activity(id).version());
			var after = this.register.cancel(id);
			match.requireNext(after.version());
			return ok(after);
		});
	}

	private ResponseEntity<ActivityResource> ok(Activity found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
