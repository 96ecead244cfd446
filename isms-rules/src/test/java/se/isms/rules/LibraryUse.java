package se.isms.rules;

import java.util.concurrent.Callable;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Policy;

import static se.isms.rules.example.Example.TODAY;
import static se.isms.rules.example.RiskExamples.risk;

/** How another program uses the rules: facts in, findings out, and nothing else. */
public class LibraryUse implements Callable<String> {

	@Override
	public String call() {
		var bare = risk().with("activeActions", 0).build();

		var evaluation = new DroolsEvaluator().evaluate(Facts.of(bare), Policy.standard(), AsOf.endOf(TODAY));

		var finding = evaluation.findings().get(0);
		return finding.key().rule() + " " + finding.severity() + " " + finding.label();
	}

}
