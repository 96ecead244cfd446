package se.isms.rules.continuity;

import se.isms.core.asset.ProcessFact;
import se.isms.core.asset.RatingFact;
import se.isms.core.continuity.TriggerFact;
import se.isms.core.continuity.AnswerFact;
import se.isms.core.continuity.ClaimFact;
import se.isms.core.continuity.CycleFact;
import se.isms.core.continuity.DependencyFact;
import se.isms.core.continuity.IntakeFact;
import se.isms.core.continuity.LossFact;
import se.isms.core.continuity.PaymentFact;
import se.isms.core.continuity.PhasesFact;
import se.isms.core.continuity.PaperFact;
import se.isms.core.continuity.PlanFact;
import se.isms.core.continuity.PremiseFact;
import se.isms.core.continuity.ProcedureFact;
import se.isms.core.continuity.ProcedureStaffingFact;
import se.isms.core.continuity.RecordsFact;
import se.isms.core.continuity.RecoveryFact;
import se.isms.core.continuity.ReplacementFact;
import se.isms.core.continuity.ReturnFact;
import se.isms.core.continuity.ResourceNeedFact;
import se.isms.core.continuity.RoutineFact;
import se.isms.core.continuity.StaffingFact;
import se.isms.core.continuity.SupplierNeedFact;
import se.isms.core.evaluation.Norm;
import se.isms.core.evaluation.Theme;
import se.isms.core.improvement.ActionFact;
import se.isms.core.recovery.OrderFact;
import se.isms.core.shared.Dates;
import se.isms.rules.Rule;
import se.isms.rules.RuleSpec;

import static se.isms.core.evaluation.Scope.ROW;
import static se.isms.core.evaluation.Scope.TENANT;
import static se.isms.core.evaluation.Severity.BLOCKER;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;
import static se.isms.rules.RuleSpec.rule;
import static se.isms.rules.Subject.each;

/** The rules of continuity. Their conditions stand in the DRL files of this package. */
public enum ContinuityRule implements Rule {

	/**
	 * A critical process has one adopted plan, and no addressee of an assignment is
	 * silent. Whether a process has to have one cannot be judged as long as nobody has
	 * said how critical it is; that nobody has is a finding of its own, about its rating.
	 * Adopting a plan replaces the one before it, on pages and through the API, so that
	 * DUPLICATE is found only where rows came from elsewhere: the database does not
	 * forbid two.
	 */
	KP_01(rule(Theme.CONTINUITY, CRITICAL, MINOR)
		.judging(
				each(ProcessFact.class)
					.when((process, terms) -> process.criticality() == null
							|| process.criticality() >= terms.get("kp.critical"))
					.needing((process, terms) -> process.criticality() != null)
					.showing("criticality"),
				each(RatingFact.class).when((rating, terms) -> rating.criticality() == null).showing("criticality"),
				each(AnswerFact.class).when((answer, terms) -> Dates.overdue(answer.deadlineOn(), terms.today()))
					.showing("assignment", "deadlineOn", "answeredOn"))
		.after(Norm.csl("2:3 p.3"), Norm.of("ISO 27001 A.5.29"), Norm.of("ISO 27001 A.5.30"))
		.reading("kp.critical")),

	/** A plan has been reviewed within a year. */
	KP_02(rule(Theme.CONTINUITY, CRITICAL, MAJOR).inScope(ROW)
		.judging(each(PlanFact.class).when((plan, terms) -> plan.adopted())
			.showing("reviewedOn", "validUntil", "criticality"))
		.after(Norm.of("ISO 22301"), Norm.of("ISO 27001 A.5.30"))
		.reading("kp.reviewMonths")),

	/** A plan has an owner and a deputy. */
	KP_03(rule(Theme.CONTINUITY, MAJOR).inScope(ROW)
		.judging(each(PlanFact.class).when((plan, terms) -> plan.adopted()).showing("ownerValid", "deputyValid"))
		.after(Norm.of("ISO 27001 5.3"))),

	/** A plan assumes that all IT is gone for a month, and says what that is. */
	KP_04(rule(Theme.CONTINUITY, CRITICAL, MAJOR).inScope(ROW)
		.judging(each(PlanFact.class).when((plan, terms) -> plan.adopted()).showing("itLoss", "premiseDays"),
				each(PremiseFact.class).showing("lostServices", "kept"))
		.after(Norm.of("ISO 27001 A.5.29"))
		.reading("kp.premiseDays")),

	/**
	 * A plan says how long the process may stand still, how little will do, and how much
	 * information may be lost. A recovery time that nobody has said is proposed, and
	 * counts when it is confirmed.
	 */
	KP_05(rule(Theme.CONTINUITY, CRITICAL, MAJOR).inScope(ROW)
		.judging(each(PlanFact.class).when((plan, terms) -> plan.adopted())
			.showing("mtpdHours", "rtoHours", "mbcoStated", "rpoHours", "criticality"))
		.after(Norm.of("ISO 22301"))
		.reading("kp.critical")),

	/** A process is back before it has been gone for too long. */
	KP_06(rule(Theme.CONTINUITY, BLOCKER, MINOR).inScope(ROW)
		.judging(each(PlanFact.class).when((plan, terms) -> plan.adopted())
			.needing((plan, terms) -> plan.mtpdHours() != null && plan.rtoHours() != null)
			.showing("rtoHours", "mtpdHours"))
		.after(Norm.of("ISO 22301"))),

	/** A process is not to be back before what it needs, or something stands in. */
	KP_07(rule(Theme.CONTINUITY, CRITICAL, MAJOR).inScope(TENANT)
		.judging(each(RecoveryFact.class).when((process, terms) -> process.planned())
			.needing((process, terms) -> process.rtoHours() != null && process.needs() > 0)
			.showing("rtoHours", "needs", "slowest", "slowestHours", "slowestThrough", "unknown", "unknownThrough"))
		.after(Norm.of("ISO 22301"), Norm.of("ISO 27001 A.5.30"))),

	/**
	 * Something done by hand replaces what a critical process needs of IT, or somebody
	 * has decided that it stands still for no longer than it may.
	 */
	KP_08(rule(Theme.CONTINUITY, CRITICAL).inScope(ROW)
		.judging(each(DependencyFact.class)
			.when((need, terms) -> need.planned()
					&& (need.criticality() == null || need.criticality() >= terms.get("kp.critical")))
			.needing((need, terms) -> need.criticality() != null && (!need.stops() || need.mtpdHours() != null))
			.showing("process", "system", "criticality", "procedure", "stopDays", "mtpdHours"))
		.after(Norm.of("ISO 27001 A.5.29"))
		.reading("kp.critical")),

	/**
	 * What is done by hand needs no IT, itself or through what it needs, and counts on no
	 * equipment that is gone. Where it speaks of IT, somebody is asked.
	 */
	KP_09(rule(Theme.CONTINUITY, CRITICAL, MINOR).inScope(ROW)
		.judging(each(ProcedureFact.class).showing("process", "procedure", "needsIt"),
				each(ResourceNeedFact.class).when((need, terms) -> need.it())
					.showing("resource", "resourceValid", "behind", "powerStated"))
		.after(Norm.of("ISO 27001 A.5.29"))),

	/**
	 * What is done by hand can be kept up for a month or is taken over by others, by as
	 * many as are there when some are ill and all of them rest.
	 */
	KP_10(rule(Theme.CONTINUITY, CRITICAL, MAJOR).inScope(ROW)
		.judging(each(ProcedureFact.class).showing("process", "procedure", "sustainableDays", "reliefStated"),
				each(StaffingFact.class).showing(Shown.STAFF), each(ProcedureStaffingFact.class).showing(Shown.STAFF))
		.after(Norm.of("ISO 27001 A.5.29"))
		.reading("kp.premiseDays", "kp.absence", "kp.absencePeak", "kp.absencePeakDays")),

	/**
	 * What a critical process has to know without IT is printed at interval, in several
	 * places, and somebody says every quarter that it is. What stands on the paper is
	 * never known here.
	 */
	KP_11(rule(Theme.CONTINUITY, CRITICAL, MAJOR).inScope(ROW)
		.judging(
				each(PaperFact.class)
					.when((plan, terms) -> plan.criticality() == null || plan.criticality() >= terms.get("kp.critical"))
					.needing((plan, terms) -> plan.criticality() != null)
					.showing("routines", "criticality", "lifeHealth"),
				each(RoutineFact.class)
					.when((routine, terms) -> routine.criticality() == null
							|| routine.criticality() >= terms.get("kp.critical"))
					.needing((routine, terms) -> routine.criticality() != null)
					.showing("everyDays", "vulnerable", "places", "followedOn", "lifeHealth"))
		.after(Norm.of("ISO 22301"))
		.reading("kp.critical", "kp.paperMaxDays", "kp.paperVulnerableDays", "kp.paperLocations")),

	/** The adopted edition of a plan lies on paper where those who need it know. */
	KP_12(rule(Theme.CONTINUITY, CRITICAL, MINOR).inScope(ROW)
		.judging(each(PaperFact.class).showing("edition", "copies", "printedEdition", "untold"))
		.after(Norm.of("ISO 22301"))),

	/** Those who are needed can be reached when telephony and e-mail are gone. */
	KP_13(rule(Theme.CONTINUITY, CRITICAL, MAJOR).inScope(ROW)
		.judging(each(PaperFact.class).showing("contacts", "checkedOn", "independent", "ownChannel", "criticality"))
		.after(Norm.csl("2:3 p.10"), Norm.of("ISO 22301"))
		.reading("kp.contactMonths")),

	/**
	 * A plan says when it is put to use, who decides that, and what is done in each
	 * phase.
	 */
	KP_14(rule(Theme.CONTINUITY, MAJOR).inScope(ROW)
		.judging(
				each(TriggerFact.class).showing("criteria", "activatedBy", "reachedAlways", "activationDeputy",
						"delegation"),
				each(PhasesFact.class).showing("firstDay", "firstWeek", "firstMonth", "afterMonth"))
		.after(Norm.of("ISO 22301"), Norm.of("ISO 27001 A.5.29"))),

	/** What life and health hang on is replaced by something that can be counted. */
	KP_15(rule(Theme.CONTINUITY, CRITICAL).inScope(ROW)
		.judging(each(ReplacementFact.class).when((vital, terms) -> !Boolean.FALSE.equals(vital.apply()))
			.showing("vitalFunction", "apply", "replaced", "number"))
		.after(Norm.of("ISO 27001 A.5.29"), Norm.of("ISO 22301"))),

	/** Money is paid and decisions are made in time, also by hand. */
	KP_16(rule(Theme.CONTINUITY, CRITICAL, MAJOR).inScope(ROW)
		.judging(each(PaymentFact.class).when((plan, terms) -> plan.payment() || plan.statutoryDeadline())
			.showing("paymentRoutine", "paymentDays", "signatories", "bankArrangement", "payment"))
		.after(Norm.of("ISO 27001 A.5.29"), Norm.of("ISO 22301"))),

	/** Digital intake is closed, and what is stuck in it is found. */
	KP_17(rule(Theme.CONTINUITY, MAJOR).inScope(ROW)
		.judging(each(IntakeFact.class).when((plan, terms) -> plan.digitalIntake())
			.showing("intakeClosed", "intakeDiverted", "orphansFound"))
		.after(Norm.of("ISO 27001 A.5.29"))
		.isExtended()),

	/** What was done on paper is registered within half a year. */
	KP_18(rule(Theme.CONTINUITY, MAJOR).inScope(ROW)
		.judging(each(ReturnFact.class).showing("returnOrder", "returnLedBy", "dailyVolume", "catchUpCapacity",
				"backlogDecision", "premiseDays"))
		.after(Norm.of("ISO 22301"))
		.reading("kp.premiseDays")),

	/**
	 * What a critical process buys comes back in a time that is agreed, with somebody to
	 * reach and the information returned, and its plan counts on suppliers being gone,
	 * too.
	 */
	KP_19(rule(Theme.CONTINUITY, MAJOR).inScope(ROW)
		.judging(each(SupplierNeedFact.class)
			.when((need, terms) -> need.criticality() == null || need.criticality() >= terms.get("kp.critical"))
			.needing((need, terms) -> need.criticality() != null)
			.showing("supplier", "agreements", "recoveryAgreed", "incidentContact", "dataReturned", "suppliersGone",
					"criticality"))
		.after(Norm.csl("2:3 p.4"), Norm.of("ISO 27001 A.5.30"))
		.reading("kp.critical")
		.isExtended()),

	/** A plan says what is done when information is lost for good. */
	KP_20(rule(Theme.CONTINUITY, MAJOR).inScope(ROW)
		.judging(each(LossFact.class).when((loss, terms) -> !loss.bearable())
			.needing((loss, terms) -> loss.serious())
			.showing("rebuiltFrom", "rebuiltFirst", "lossConsequences", "system", "integrity", "availability"))
		.after(Norm.of("ISO 22301"))
		.isExtended()),

	/** Paper is kept secret and in order, as what it replaces. */
	KP_21(rule(Theme.CONTINUITY, MAJOR, MINOR).inScope(ROW)
		.judging(each(RecordsFact.class).showing("paperLocked", "identityChecked", "paperDestroyed", "registeredByHand",
				"confidentiality"))
		.after(Norm.of("ISO 27001 A.5.29"), Norm.of("OSL 5:1"))
		.isExtended()),

	/**
	 * A plan has been exercised within a year, with a result, and that of a most critical
	 * process has been tried in practice.
	 */
	KP_22(rule(Theme.CONTINUITY, CRITICAL, MAJOR).inScope(ROW)
		.judging(each(PlanFact.class).when((plan, terms) -> plan.adopted()).showing("exercisedOn", "criticality"))
		.after(Norm.of("ISO 27001 A.5.30"))
		.reading("kp.exerciseMonths", "kp.fullTestMonths")),

	/** What exercises and real use have shown is done, and built into the plan. */
	KP_23(rule(Theme.CONTINUITY, MAJOR).inScope(ROW)
		.judging(each(PlanFact.class).when((plan, terms) -> plan.adopted()).showing("edition"), each(ActionFact.class)
			.when((action, terms) -> action.sourceType().equals("EXERCISE") || action.sourceType().equals("ACTIVATION"))
			.showing("sourceType", "dueOn", "open"))
		.after(Norm.of("ISO 22301"), Norm.of("ISO 27001 10.2"))
		.isExtended()),

	/** Nothing needs itself, neither directly nor through others. */
	KP_24(rule(Theme.CONTINUITY, CRITICAL, MINOR).inScope(TENANT)
		.judging(each(CycleFact.class).needing((cycle, terms) -> cycle.needs() > 0)
			.showing("length", "entangled", "canBegin"))
		.after(Norm.of("ISO 22301"))),

	/**
	 * Plans do not count on more of a resource than there is. A person who can do what
	 * nobody else can is a resource of which there is one.
	 */
	KP_25(rule(Theme.CONTINUITY, MAJOR).isExtended()
		.inScope(TENANT)
		.judging(each(ClaimFact.class).needing((claim, terms) -> claim.capacity() != null)
			.showing("capacity", "claimed", "phase", "plans"))
		.after(Norm.of("ISO 22301"))),

	/**
	 * Systems come back in an order that is decided and that agrees with what needs what.
	 */
	KP_26(rule(Theme.CONTINUITY, MAJOR).isExtended()
		.inScope(TENANT)
		.judging(each(OrderFact.class).showing("decided", "place", "sharing", "tieRule", "before"))
		.after(Norm.of("ISO 22301")));

	private final RuleSpec spec;

	ContinuityRule(RuleSpec spec) {
		this.spec = spec;
	}

	@Override
	public RuleSpec spec() {
		return this.spec;
	}

	/** What is shown of several kinds of facts. */
	private static final class Shown {

		static final String[] STAFF = { "staffAvailable", "mannedHours", "mannedDays", "staffFirstDay",
				"staffFirstWeek", "staffFirstMonth", "staffAfterMonth" };

	}

}
