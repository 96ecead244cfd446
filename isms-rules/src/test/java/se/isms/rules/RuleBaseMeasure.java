package se.isms.rules;

import java.util.List;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Policy;
import se.isms.rules.example.Example;

import static se.isms.rules.example.RiskExamples.risk;

/**
 * Measures how long it takes until the rules are ready in a program that has just begun,
 * for docs/benchmarks.md: the first evaluation loads the units of all domains.
 */
public final class RuleBaseMeasure {

	private RuleBaseMeasure() {
	}

	public static void main(String[] arguments) {
		var facts = Facts.of(List.of(risk().build()));
		var began = System.nanoTime();
		var evaluation = new DroolsEvaluator().evaluate(facts, Policy.standard(), AsOf.endOf(Example.TODAY));
		var out = System.out;
		out.printf("rules ready after %d ms, %d outcomes%n", (System.nanoTime() - began) / 1_000_000,
				evaluation.tallies().size());
	}

}
