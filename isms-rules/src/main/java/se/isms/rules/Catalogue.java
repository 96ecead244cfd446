package se.isms.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import se.isms.core.evaluation.RuleCatalogue;
import se.isms.core.evaluation.RuleDefinition;

/** The rules of all domains. */
public final class Catalogue implements RuleCatalogue {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final List<RuleDefinition> rules = Domain.all()
		.stream()
		.flatMap(domain -> Stream.of(domain.rules()))
		.map(Rule::definition)
		.sorted(Comparator.comparing(RuleDefinition::id))
		.toList();

	@Override
	public String title(String rule, Locale language) {
		return ResourceBundle.getBundle("rules", language, NO_FALLBACK).getString("rule." + rule + ".title");
	}

	@Override
	public List<RuleDefinition> rules() {
		return this.rules;
	}

}
