package se.isms.rules.risk;

import se.isms.core.asset.InformationFact;
import se.isms.core.asset.ProcessFact;
import se.isms.core.asset.SystemFact;
import se.isms.core.evaluation.Norm;
import se.isms.core.evaluation.Theme;
import se.isms.core.improvement.ActionFact;
import se.isms.core.improvement.ProcessingFact;
import se.isms.core.organisation.UnitFact;
import se.isms.core.risk.AnalysisFact;
import se.isms.core.risk.ChangeFact;
import se.isms.core.risk.RiskFact;
import se.isms.core.risk.RiskPairFact;
import se.isms.core.workshop.ParticipationFact;
import se.isms.rules.Rule;
import se.isms.rules.RuleSpec;

import static se.isms.core.evaluation.Scope.ROW;
import static se.isms.core.evaluation.Severity.BLOCKER;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.INFO;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;
import static se.isms.rules.RuleSpec.rule;
import static se.isms.rules.Subject.each;

/** The rules of risk. Their conditions stand in the DRL files of this package. */
public enum RiskRule implements Rule {

	/**
	 * A department, and each process, system and information that is critical enough, has
	 * a risk analysis that was adopted within a year.
	 */
	RA_01(rule(Theme.RISK, CRITICAL, MAJOR)
		.judging(each(UnitFact.class),
				each(ProcessFact.class)
					.when((process, terms) -> process.criticality() == null
							|| process.criticalFrom(terms.get("ra.criticalObject")))
					.needing((process, terms) -> process.criticality() != null)
					.showing("criticality"),
				each(SystemFact.class).when(
						(system, terms) -> !system.classified() || system.criticalFrom(terms.get("ra.criticalObject")))
					.needing((system, terms) -> system.criticalFrom(terms.get("ra.criticalObject")))
					.showing("confidentiality", "integrity", "availability"),
				each(InformationFact.class)
					.when((information, terms) -> !information.classified()
							|| information.criticalFrom(terms.get("ra.criticalObject")))
					.needing((information, terms) -> information.criticalFrom(terms.get("ra.criticalObject")))
					.showing("confidentiality", "integrity", "availability"))
		.after(Norm.of("ISO 27001 8.2"), Norm.csl("2:3 p.1"))
		.reading("ra.maxAgeMonths", "ra.criticalObject")),

	/** What has changed since it was analysed is thought through again. */
	RA_02(rule(Theme.RISK, MAJOR).inScope(ROW)
		.judging(each(ChangeFact.class).when((change, terms) -> change.later())
			.showing("what", "kind", "happenedOn", "performedOn", "confirmedOn"))
		.after(Norm.of("ISO 27001 8.2"))
		.reading("ra.changeGraceDays")
		.isExtended()),

	/** Somebody owns an open risk. */
	RA_03(rule(Theme.RISK, CRITICAL, MAJOR).inScope(ROW)
		.judging(each(RiskFact.class).when((risk, terms) -> risk.open())
			.showing("ownerValid", "likelihood", "consequence"))
		.after(Norm.of("ISO 27001 6.1.2 c"))),

	/**
	 * An open risk has a level: steps of its scale, and a cell of the matrix for them.
	 */
	RA_04(rule(Theme.RISK, BLOCKER).inScope(ROW)
		.judging(each(RiskFact.class).when((risk, terms) -> risk.open())
			.showing("likelihood", "consequence", "likelihoodSteps", "consequenceSteps"))
		.after(Norm.of("ISO 27001 6.1.2 d"))),

	/**
	 * An adopted analysis uses a scale that others still use. Risks have the scale of
	 * their analysis and no other, so that one analysis cannot mix versions.
	 */
	RA_05(rule(Theme.RISK, MINOR).inScope(ROW)
		.judging(each(AnalysisFact.class).when((analysis, terms) -> analysis.adopted())
			.showing("adoptedOn", "scaleRetiredOn"))
		.after(Norm.of("ISO 27001 6.1.2 b"))
		.isExtended()),

	/** A risk above the threshold is accepted by a decision that covers its level. */
	RA_06(rule(Theme.RISK, CRITICAL).inScope(ROW)
		.judging(each(RiskFact.class).when((risk, terms) -> risk.open())
			.needing((risk, terms) -> risk.rated())
			.showing("likelihood", "consequence", "threshold", "acceptedLevel", "acceptedUntil", "deciderCeiling"))
		.after(Norm.of("ISO 27001 6.1.3 f"))),

	/** Whoever accepted a risk might, that day and for that level. */
	RA_07(rule(Theme.RISK, CRITICAL).inScope(ROW)
		.judging(each(RiskFact.class).when((risk, terms) -> risk.open() && risk.accepted())
			.showing("acceptedLevel", "acceptanceDecidedOn", "deciderCeiling", "deciderValid", "deciderIndependent"))
		.after(Norm.of("ISO 27001 6.1.3 f"))),

	/** An acceptance has a reason and an end, and is decided anew when it ends. */
	RA_08(rule(Theme.RISK, MAJOR).inScope(ROW)
		.judging(each(RiskFact.class).when((risk, terms) -> risk.open() && risk.accepted())
			.showing("acceptanceMotivated", "acceptanceDecidedOn", "acceptedUntil"))
		.after(Norm.of("ISO 27001 6.1.3 f"), Norm.of("ISO 27001 7.5"))
		.reading("ra.acceptMaxMonths")),

	/** A risk that is to be treated has an action. */
	RA_09(rule(Theme.RISK, MAJOR).inScope(ROW)
		.judging(each(RiskFact.class).when((risk, terms) -> risk.open())
			.needing((risk, terms) -> risk.treatment() != null || risk.rated())
			.showing("treatment", "likelihood", "consequence", "threshold", "activeActions"))
		.after(Norm.of("ISO 27001 6.1.3 e"), Norm.of("ISO 27001 8.3"))),

	/** An action has a due date and keeps it. */
	RA_10(rule(Theme.RISK, CRITICAL, MAJOR, MINOR).inScope(ROW)
		.judging(each(ActionFact.class).when((action, terms) -> action.open()).showing("dueOn", "highestRisk"))
		.after(Norm.of("ISO 27001 8.3"), Norm.of("ISO 27001 9.3.2 f"))),

	/** Only measures that are in place lower a residual risk. */
	RA_11(rule(Theme.RISK, BLOCKER, MAJOR).inScope(ROW)
		.judging(each(RiskFact.class).when((risk, terms) -> risk.open())
			.needing((risk, terms) -> risk.lowered() != null)
			.showing("inherentLikelihood", "inherentConsequence", "likelihood", "consequence", "doneActions"))
		.after(Norm.of("ISO 27001 6.1.2"), Norm.of("ISO 27001 8.3"))),

	/**
	 * What is a high risk for persons is assessed, and assessed anew when it has changed.
	 */
	RA_12(rule(Theme.DATA_PROTECTION, MAJOR).inScope(ROW)
		.judging(each(ProcessingFact.class).when((one, terms) -> !Boolean.FALSE.equals(one.highRisk()))
			.needing((one, terms) -> one.highRisk() != null)
			.showing("highRisk", "assessedOn", "changedOn"))
		.after(Norm.gdpr("art. 35"))
		.isExtended()),

	/**
	 * A department has thought through a month without any IT, and the analysis of a
	 * system or of information has a risk for each aspect that is serious.
	 */
	RA_13(rule(Theme.RISK, MAJOR)
		.judging(each(UnitFact.class),
				each(AnalysisFact.class).when((analysis, terms) -> analysis.adopted() && analysis.classifiable())
					.needing((analysis, terms) -> analysis.classified())
					.showing("confidentiality", "integrity", "availability", "confidentialityCovered",
							"integrityCovered", "availabilityCovered"))
		.after(Norm.of("ISO 27001 6.1.2 c"))
		.reading("ra.maxAgeMonths")),

	/** Those who know the work, the systems and the data were there. */
	RA_14(rule(Theme.RISK, MINOR).inScope(ROW)
		.judging(each(ParticipationFact.class).when((role, terms) -> role.held() && role.needed())
			.needing((role, terms) -> role.known())
			.showing("function", "present", "personalData", "confidentiality"))
		.after(Norm.of("MSB metodstöd"))
		.isExtended()),

	/** The same risk stands once on the same object. */
	RA_15(rule(Theme.RISK, INFO).inScope(ROW)
		.judging(each(RiskPairFact.class).showing("title", "otherTitle", "threat", "similarity"))
		.after(Norm.of("ISO 27001 6.1.2 b"))
		.reading("ra.duplicateSimilarity")
		.isExtended());

	private final RuleSpec spec;

	RiskRule(RuleSpec spec) {
		this.spec = spec;
	}

	@Override
	public RuleSpec spec() {
		return this.spec;
	}

}
