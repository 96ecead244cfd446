package se.isms.rules.governance;

import java.time.LocalDate;

import se.isms.core.asset.AgreementFact;
import se.isms.core.asset.ProcessFact;
import se.isms.core.asset.SupplierFact;
import se.isms.core.asset.SystemFact;
import se.isms.core.evaluation.Norm;
import se.isms.core.evaluation.Theme;
import se.isms.core.governance.AuditProgrammeFact;
import se.isms.core.governance.MemberFact;
import se.isms.core.governance.TrainingFact;
import se.isms.core.improvement.ActionFact;
import se.isms.core.improvement.ControlFact;
import se.isms.rules.Rule;
import se.isms.rules.RuleSpec;

import static se.isms.core.evaluation.Scope.ROW;
import static se.isms.core.evaluation.Scope.TENANT;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;
import static se.isms.rules.RuleSpec.rule;
import static se.isms.rules.Subject.each;

/** The rules that cut across. Their conditions stand in the DRL files of this package. */
public enum GovernanceRule implements Rule {

	/** Somebody owns what is to be protected, and what is to be done. */
	TV_01(rule(Theme.CLASSIFICATION, CRITICAL, MAJOR).inScope(ROW)
		.judging(each(ProcessFact.class).showing("ownerValid", "criticality"),
				each(SystemFact.class).showing("ownerValid"), each(SupplierFact.class).showing("ownerValid"),
				each(ActionFact.class).when((action, terms) -> action.open()).showing("ownerValid"))
		.after(Norm.of("ISO 27001 A.5.9"), Norm.of("ISO 27001 5.3"))
		.reading("kp.critical")),

	/** Internal audits are made every year, by somebody else, of something stated. */
	TV_03(rule(Theme.FOLLOWUP, MAJOR).inScope(TENANT)
		.judging(each(AuditProgrammeFact.class).showing("reportedOn", "dependent", "unscoped"))
		.after(Norm.of("ISO 27001 9.2"))
		.reading("tv.auditMonths")),

	/** Employees are trained, and by law the management is. */
	TV_06(rule(Theme.KNOWLEDGE, CRITICAL, MAJOR, MINOR).inScope(ROW)
		.judging(
				each(TrainingFact.class).when((training, terms) -> !training.launchedOn().isAfter(terms.today()))
					.needing((training, terms) -> training.population() > 0)
					.showing("programme", "launchedOn", "months", "completed", "population"),
				each(MemberFact.class).by(Norm.csl("2:4")).showing("trainedOn"))
		.after(Norm.of("ISO 27001 A.6.3"), Norm.csl("2:3 p.7"), Norm.csl("2:4"),
				new Norm("MCFFS 2026:11", LocalDate.of(2026, 10, 1)))
		.reading("tv.trainingTarget")),

	/** An agreement about what is classified says what security demands. */
	TV_08(rule(Theme.PROCUREMENT, MAJOR).inScope(ROW)
		.judging(each(AgreementFact.class)
			.when((agreement, terms) -> agreement.highestClass() == null || agreement.highestClass() >= 2)
			.needing((agreement, terms) -> agreement.highestClass() != null)
			.showing("highestClass", "securityRequirements", "personalData", "personalDataAgreement", "incidentHours",
					"exitClause", "endsOn", "renewalDecided"))
		.after(Norm.csl("2:3 p.4"), Norm.csl("2:3 p.5"), Norm.gdpr("28"), Norm.of("ISO 27001 A.5.20"))
		.reading("tv.supplierHours")),

	/** A control has an owner, and somebody has checked that it works. */
	TV_12(rule(Theme.FOLLOWUP, CRITICAL, MAJOR).inScope(ROW)
		.judging(each(ControlFact.class).showing("ownerValid", "criticality", "checkedOn", "works", "activeActions"))
		.after(Norm.csl("2:3 p.6"), Norm.of("ISO 27001 9.1"))
		.reading("tv.controlMonths"));

	private final RuleSpec spec;

	GovernanceRule(RuleSpec spec) {
		this.spec = spec;
	}

	@Override
	public RuleSpec spec() {
		return this.spec;
	}

}
