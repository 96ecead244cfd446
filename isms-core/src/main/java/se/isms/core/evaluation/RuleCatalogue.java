package se.isms.core.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rules that exist, in the order of their ids. */
public interface RuleCatalogue {

	List<RuleDefinition> rules();

	/** The rule as a short sentence. */
	String title(String rule, Locale language);

	/** The rule as the municipality wrote it; none for those of the product. */
	default Optional<LocalRule> local(String rule) {
		return Optional.empty();
	}

	default Optional<RuleDefinition> rule(String id) {
		return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
	}

}
