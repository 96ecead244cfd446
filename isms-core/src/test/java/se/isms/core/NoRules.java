package se.isms.core;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.annotation.Bean;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Conditions;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Evaluator;
import se.isms.core.evaluation.Explanation;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Policy;
import se.isms.core.evaluation.RuleCatalogue;
import se.isms.core.evaluation.RuleDefinition;

/**
 * For database tests in core, which has no rules of its own: nothing is judged, and so
 * nothing found. Not annotated, because core scans its packages in the tests of all
 * modules.
 */
public class NoRules {

	@Bean
	Evaluator evaluator() {
		return new Evaluator() {

			@Override
			public Evaluation evaluate(Facts facts, Policy policy, AsOf asOf) {
				return new Evaluation(List.of(), List.of());
			}

			@Override
			public List<Explanation> explain(Facts facts, Policy policy, AsOf asOf, UUID subject) {
				return List.of();
			}

		};
	}

	@Bean
	Conditions conditions() {
		return new AnyConditions();
	}

	@Bean
	RuleCatalogue ruleCatalogue() {
		return new RuleCatalogue() {

			@Override
			public List<RuleDefinition> rules() {
				return List.of();
			}

			@Override
			public String title(String rule, Locale language) {
				return rule;
			}

		};
	}

}
