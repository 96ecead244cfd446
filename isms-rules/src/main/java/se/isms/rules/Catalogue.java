package se.isms.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import se.isms.core.evaluation.RuleCatalogue;
import se.isms.core.evaluation.RuleDefinition;

/** The rules of all domains. */
public final class Catalogue implements RuleCatalogue {

	private final List<RuleDefinition> rules = Domain.all()
		.stream()
		.flatMap(domain -> Stream.of(domain.rules()))
		.map(Rule::definition)
		.sorted(Comparator.comparing(RuleDefinition::id))
		.toList();

	@Override
	public List<RuleDefinition> rules() {
		return this.rules;
	}

}
