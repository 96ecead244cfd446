package se.isms.web.evaluation;

import java.util.TreeMap;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.evaluation.Evaluations;
import se.isms.core.evaluation.LocalRule;
import se.isms.core.evaluation.LocalRuleRegister;
import se.isms.core.evaluation.PolicyRegister;
import se.isms.core.evaluation.RuleBook;
import se.isms.core.evaluation.RuleDefinition;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Language;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** What a municipality decides on rules, and rules of its own. */
@RestController
@RequestMapping("/api/v1")
class RuleDecisionApi {

	private final RuleBook book;

	private final PolicyRegister policies;

	private final LocalRuleRegister own;

	private final Evaluations evaluations;

	private final FindingWording texts;

	private final AnswerOnce once;

	RuleDecisionApi(RuleBook book, PolicyRegister policies, LocalRuleRegister own, Evaluations evaluations,
			FindingWording texts, AnswerOnce once) {
		this.book = book;
		this.policies = policies;
		this.own = own;
		this.evaluations = evaluations;
		this.texts = texts;
		this.once = once;
	}

	@GetMapping("/rules/{id}/decision")
	@Requires(Permission.READ)
	@Operation(summary = "What is decided on a rule; the version is that of all thresholds")
	ResponseEntity<RuleDecisionResource> decision(@PathVariable String id) {
		return decided(this.book.rule(id).orElseThrow(NotFound::new));
	}

	@PutMapping("/rules/{id}/decision")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Switches a rule, or changes thresholds that it reads, from today on")
	ResponseEntity<RuleDecisionResource> decide(@PathVariable String id, @Valid @RequestBody RuleDecisionInput input,
			IfMatch match) {
		this.policies.decide(input.change(id), input.reason(), match.version());
		return decision(id);
	}

	@PostMapping("/rules/{id}/decision/trial")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "What a decision on a rule would change; nothing is decided")
	TrialResource tryOut(@PathVariable String id, @Valid @RequestBody RuleDecisionInput input) {
		var rule = this.book.rule(id).orElseThrow(NotFound::new).id();
		return TrialResource.of(rule, this.evaluations.whatIf(input.change(rule)));
	}

	@PostMapping("/rules")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Adds a rule of one's own, which gets the next number")
	ResponseEntity<RuleResource> add(@Valid @RequestBody LocalRuleInput input, RequestKey key, Language language) {
		return this.once.answer(key, input, RuleResource.class, () -> {
			var id = this.own.decide(input.rule(LocalRule.NEW, 0), input.reason());
			return Versioned.created("/api/v1/rules/" + id, 1, this.texts.resource(id, language));
		});
	}

	@PostMapping("/rules/trial")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "What a new rule of one's own would find; nothing is decided")
	TrialResource tryOut(@Valid @RequestBody LocalRuleInput input) {
		var rule = input.rule(LocalRule.NEW, 0);
		this.own.check(rule);
		return TrialResource.of(rule.id(), this.evaluations.whatIf(rule));
	}

	@PutMapping("/rules/{id}")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Changes a rule of one's own from today on")
	ResponseEntity<RuleResource> change(@PathVariable String id, @Valid @RequestBody LocalRuleInput input,
			IfMatch match, Language language) {
		match.require(this.own.rule(id).version());
		this.own.decide(input.rule(id, match.version()), input.reason());
		return Versioned.ok(match.version() + 1, this.texts.resource(id, language));
	}

	private ResponseEntity<RuleDecisionResource> decided(RuleDefinition rule) {
		var set = this.policies.thresholds();
		var thresholds = new TreeMap<String, Integer>();
		rule.parameters().forEach(key -> thresholds.put(key, set.parameters().get(key)));
		return Versioned.ok(set.version(),
				new RuleDecisionResource(rule.id(), this.policies.on().contains(rule.id()), thresholds));
	}

}
