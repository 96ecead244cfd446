package se.isms.rules.continuity;

import se.isms.core.continuity.AnswerFact;
import se.isms.core.continuity.PlanFact;
import se.isms.core.asset.ProcessFact;
import se.isms.core.evaluation.Norm;
import se.isms.core.evaluation.Theme;
import se.isms.core.shared.Dates;
import se.isms.rules.Rule;
import se.isms.rules.RuleSpec;

import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.rules.RuleSpec.rule;
import static se.isms.rules.Subject.each;

/** The rules of continuity. Their conditions stand in the DRL files of the same name. */
public enum ContinuityRule implements Rule {

	/**
	 * A critical process has an adopted plan, and no addressee of an assignment is
	 * silent.
	 */
	KP_01(rule(Theme.CONTINUITY, CRITICAL)
		.judging(
				each(ProcessFact.class)
					.when((process, terms) -> process.criticality() == null
							|| process.criticality() >= terms.get("kp.critical"))
					.needing((process, terms) -> process.criticality() != null)
					.showing("criticality"),
				each(AnswerFact.class).when((answer, terms) -> Dates.overdue(answer.deadlineOn(), terms.today()))
					.showing("assignment", "deadlineOn", "answeredOn"))
		.after(Norm.csl("2:3 p.3"), Norm.of("ISO 27001 A.5.29"), Norm.of("ISO 27001 A.5.30"))
		.reading("kp.critical")),

	/** A plan has been reviewed within a year. */
	KP_02(rule(Theme.CONTINUITY, CRITICAL, MAJOR)
		.judging(each(PlanFact.class).when((plan, terms) -> plan.adopted())
			.showing("reviewedOn", "validUntil", "criticality"))
		.after(Norm.of("ISO 22301"), Norm.of("ISO 27001 A.5.30"))
		.reading("kp.reviewMonths"));

	private final RuleSpec spec;

	ContinuityRule(RuleSpec spec) {
		this.spec = spec;
	}

	@Override
	public RuleSpec spec() {
		return this.spec;
	}

}
