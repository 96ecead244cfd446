package se.isms.web.workshop;

import java.util.List;
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

import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.workshop.Scenario;
import se.isms.core.workshop.Workshops;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** The scenarios of a workshop, from being told to being decided. */
@RestController
@RequestMapping("/api/v1/workshops/{id}/scenarios")
class ScenarioApi {

	private final Workshops workshops;

	private final AnswerOnce once;

	ScenarioApi(Workshops workshops, AnswerOnce once) {
		this.workshops = workshops;
		this.once = once;
	}

	@GetMapping
	@Requires(Permission.READ)
	@Operation(summary = "The scenarios of a workshop by their headings, without those that were merged")
	Items<ScenarioResource> scenarios(@PathVariable UUID id) {
		return new Items<>(this.workshops.room(id).scenarios().stream().map(ScenarioResource::of).toList());
	}

	@PostMapping
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds a scenario")
	ResponseEntity<ScenarioResource> tell(@PathVariable UUID id, @Valid @RequestBody ScenarioInput input,
			RequestKey key) {
		return this.once.answer(key, input, ScenarioResource.class, () -> {
			var added = this.workshops.tell(id, List.of(input.told())).get(0);
			return Versioned.created("/api/v1/workshops/" + id + "/scenarios", added.version(),
					ScenarioResource.of(added));
		});
	}

	@PostMapping("/risks")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Takes up the open risks that the analysis has, to be rated anew")
	ResponseEntity<TakenUp> takeUp(@PathVariable UUID id, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, TakenUp.class,
				() -> ResponseEntity.ok(new TakenUp(this.workshops.takeUp(id))));
	}

	@PutMapping("/{scenario}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes a scenario that has not been rated")
	ResponseEntity<ScenarioResource> change(@PathVariable UUID id, @PathVariable UUID scenario,
			@Valid @RequestBody ScenarioInput input, IfMatch match) {
		match.require(find(id, scenario).version());
		this.workshops.change(id, scenario, input.told(), match.version());
		return ok(id, scenario);
	}

	@PostMapping("/{scenario}/merge")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Lets another scenario stand for this one, and answers with that one")
	ResponseEntity<ScenarioResource> merge(@PathVariable UUID id, @PathVariable UUID scenario,
			@Valid @RequestBody MergeScenarioInput input, RequestKey key) {
		return step(key, input, id, input.into(), () -> this.workshops.merge(id, scenario, input.into()));
	}

	@PostMapping("/{scenario}/ask")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Lets everybody rate a scenario, again where they have rated it already")
	ResponseEntity<ScenarioResource> ask(@PathVariable UUID id, @PathVariable UUID scenario, RequestKey key) {
		return step(key, AnswerOnce.NOTHING, id, scenario, () -> this.workshops.ask(id, scenario));
	}

	@PostMapping("/{scenario}/reveal")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Shows everybody how the votes on a scenario fell")
	ResponseEntity<ScenarioResource> reveal(@PathVariable UUID id, @PathVariable UUID scenario, RequestKey key) {
		return step(key, AnswerOnce.NOTHING, id, scenario, () -> this.workshops.reveal(id, scenario));
	}

	@PostMapping("/{scenario}/decide")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Keeps what the room agreed on as a risk, with its owner and what is to be done about it")
	ResponseEntity<ScenarioResource> decide(@PathVariable UUID id, @PathVariable UUID scenario,
			@Valid @RequestBody DecideScenarioInput input, RequestKey key) {
		return step(key, input, id, scenario, () -> {
			this.workshops.agree(id, scenario, input.agreed(), input.why());
			if (input.treatment() != null || input.ownerId() != null) {
				this.workshops.treat(id, scenario, input.treatment(), input.ownerId());
			}
		});
	}

	private ResponseEntity<ScenarioResource> step(RequestKey key, Object body, UUID id, UUID answer, Runnable step) {
		return this.once.answer(key, body, ScenarioResource.class, () -> {
			step.run();
			return ok(id, answer);
		});
	}

	private ResponseEntity<ScenarioResource> ok(UUID id, UUID scenario) {
		var found = find(id, scenario);
		return Versioned.ok(found.version(), ScenarioResource.of(found));
	}

	private Scenario find(UUID id, UUID scenario) {
		return this.workshops.room(id)
			.scenarios()
			.stream()
			.filter(one -> one.id().equals(scenario))
			.findFirst()
			.orElseThrow(NotFound::new);
	}

}
