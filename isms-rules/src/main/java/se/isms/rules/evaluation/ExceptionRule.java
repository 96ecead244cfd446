package se.isms.rules.evaluation;

import se.isms.core.evaluation.ExceptionFact;
import se.isms.core.evaluation.Norm;
import se.isms.core.evaluation.Theme;
import se.isms.rules.Rule;
import se.isms.rules.RuleSpec;

import static se.isms.core.evaluation.Scope.TENANT;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.rules.RuleSpec.rule;
import static se.isms.rules.Subject.each;

/**
 * The rules about exceptions. Their conditions stand in the DRL files of this package.
 */
public enum ExceptionRule implements Rule {

	/**
	 * An exception ends with what it was from, is decided by who may, has something done
	 * instead, and does not last for ever. Only the newest decision about a finding is
	 * judged. One that has ended is judged by whether what it was from is found today: if
	 * not, nothing is left of it.
	 */
	TV_10(rule(Theme.FOLLOWUP, MAJOR).inScope(TENANT)
		.inStage(2)
		.judging(each(ExceptionFact.class).when((exception, terms) -> !exception.succeeded())
			.showing("validUntil", "authorised", "controlled", "renewals"))
		.after(Norm.of("ISO 27001 8.1"))
		.reading("tv.exceptionRenewals")
		.isExtended());

	private final RuleSpec spec;

	ExceptionRule(RuleSpec spec) {
		this.spec = spec;
	}

	@Override
	public RuleSpec spec() {
		return this.spec;
	}

}
