package se.isms.web.continuity;

import java.util.EnumMap;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.continuity.PlanAnswers;
import se.isms.core.continuity.PlanSection;
import se.isms.core.continuity.PlanSections;
import se.isms.core.continuity.Question;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** The sections of continuity plans. */
@RestController
@RequestMapping("/api/v1/plans/{id}/sections")
class PlanSectionApi {

	private final PlanSections sections;

	PlanSectionApi(PlanSections sections) {
		this.sections = sections;
	}

	@GetMapping
	@Requires(Permission.READ)
	@Operation(summary = "The sections of a plan with their answers, in the order in which they are asked")
	Items<PlanSectionResource> sections(@PathVariable UUID id) {
		return new Items<>(this.sections.of(id).stream().map(PlanSectionApi::resource).toList());
	}

	@GetMapping("/{section}")
	@Requires(Permission.READ)
	@Operation(summary = "The answers in a section of a plan")
	ResponseEntity<PlanSectionResource> section(@PathVariable UUID id, @PathVariable String section) {
		return ok(this.sections.get(id, PlanSection.called(section)));
	}

	@PutMapping("/{section}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes the answers in a section of a plan that is not adopted")
	ResponseEntity<PlanSectionResource> change(@PathVariable UUID id, @PathVariable String section,
			@Valid @RequestBody PlanSectionInput input, IfMatch match) {
		var before = this.sections.get(id, PlanSection.called(section));
		match.require(before.version());
		var answers = new EnumMap<Question, String>(Question.class);
		input.answers().forEach((key, answer) -> answers.put(asked(key, before.section()), answer));
		return ok(this.sections.save(new PlanAnswers(before.id(), id, before.section(), answers, match.version())));
	}

	private static Question asked(String key, PlanSection section) {
		return Question.called(key)
			.filter(question -> question.section() == section)
			.orElseThrow(() -> new Refused("refused.question-not-asked", key).at("answers"));
	}

	private static ResponseEntity<PlanSectionResource> ok(PlanAnswers found) {
		return Versioned.ok(found.version(), resource(found));
	}

	private static PlanSectionResource resource(PlanAnswers found) {
		var answers = new TreeMap<String, String>();
		found.answers().forEach((question, answer) -> answers.put(question.key(), answer));
		return new PlanSectionResource(found.planId(), found.section(), answers,
				found.unknown().stream().map(Question::key).toList(), found.answered(),
				found.section().questions().size(), (found.version() != null) ? found.version() : 0);
	}

}
