package se.isms.web.evaluation;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.evaluation.RuleCatalogue;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.web.api.Items;
import se.isms.web.api.Language;
import se.isms.web.security.Requires;

/** The catalogue of rules. */
@RestController
@RequestMapping("/api/v1")
class RuleApi {

	private final RuleCatalogue catalogue;

	private final FindingWording texts;

	RuleApi(RuleCatalogue catalogue, FindingWording texts) {
		this.catalogue = catalogue;
		this.texts = texts;
	}

	@GetMapping("/rules")
	@Requires(Permission.READ)
	@Operation(summary = "The rules in the order of their ids")
	Items<RuleResource> rules(Language language) {
		return new Items<>(this.catalogue.rules().stream().map(rule -> this.texts.resource(rule, language)).toList());
	}

	@GetMapping("/rules/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A rule")
	RuleResource rule(@PathVariable String id, Language language) {
		return this.catalogue.rule(id).map(rule -> this.texts.resource(rule, language)).orElseThrow(NotFound::new);
	}

}
