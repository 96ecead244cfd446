package se.isms.rules;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

import se.isms.core.evaluation.Conditions;
import se.isms.core.evaluation.Evaluator;
import se.isms.core.evaluation.RuleCatalogue;
import se.isms.rules.local.LocalConditions;

/**
 * Gives core its evaluator and its catalogue wherever this module is on the class path.
 */
@AutoConfiguration
class RulesConfiguration {

	@Bean
	Evaluator evaluator() {
		return new DroolsEvaluator();
	}

	@Bean
	Conditions conditions() {
		return new LocalConditions();
	}

	@Bean
	RuleCatalogue ruleCatalogue() {
		return new Catalogue();
	}

}
