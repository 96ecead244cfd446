package se.isms.rules.review;

import se.isms.core.evaluation.Norm;
import se.isms.core.evaluation.Theme;
import se.isms.core.review.InputFact;
import se.isms.core.review.ThemeFact;
import se.isms.rules.Rule;
import se.isms.rules.RuleSpec;

import static se.isms.core.evaluation.Scope.TENANT;
import static se.isms.core.evaluation.Severity.BLOCKER;
import static se.isms.core.evaluation.Severity.INFO;
import static se.isms.rules.RuleSpec.rule;
import static se.isms.rules.Subject.each;

/**
 * The rules of the management's review. Their conditions stand in the DRL files of this
 * package.
 */
public enum ReviewRule implements Rule {

	/** Each input of the review says something, or that there is nothing to say. */
	LG_01(rule(Theme.FOLLOWUP, BLOCKER).inScope(TENANT)
		.judging(each(InputFact.class).showing("statements", "nothingToReport"))
		.after(Norm.of("ISO 27001 9.3.2"))),

	/** Where the findings are worst, or a statute was breached, attention is due. */
	FO_01(rule(Theme.FOLLOWUP, INFO).inScope(TENANT)
		.inStage(3)
		.judging(each(ThemeFact.class).showing("scoreTenths", "rank", "criticals", "forced", "evaluatedShare"))
		.after(Norm.of("ISO 27001 9.3.3"))
		.reading("fo.count", "fo.minScore"));

	private final RuleSpec spec;

	ReviewRule(RuleSpec spec) {
		this.spec = spec;
	}

	@Override
	public RuleSpec spec() {
		return this.spec;
	}

}
