package se.isms.web.evaluation;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.evaluation.RuleBook;
import se.isms.core.shared.Permission;
import se.isms.web.api.Items;
import se.isms.web.api.Language;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** The catalogue of rules. */
@RestController
@RequestMapping("/api/v1")
class RuleApi {

	private final RuleBook book;

	private final FindingWording texts;

	RuleApi(RuleBook book, FindingWording texts) {
		this.book = book;
		this.texts = texts;
	}

	@GetMapping("/rules")
	@Requires(Permission.READ)
	@Operation(summary = "The rules in the order of their ids")
	Items<RuleResource> rules(Language language) {
		return new Items<>(this.texts.resources(this.book.catalogue(), language));
	}

	@GetMapping("/rules/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A rule")
	ResponseEntity<RuleResource> rule(@PathVariable String id, Language language) {
		var rule = this.texts.resource(id, language);
		var own = rule.own();
		return (own != null) ? Versioned.ok(own.version(), rule) : ResponseEntity.ok(rule);
	}

}
