package se.isms.rules.example;

import java.util.List;
import java.util.UUID;

import se.isms.core.continuity.VitalFunction;
import se.isms.core.evaluation.Fact;

import static se.isms.rules.example.Example.TODAY;

/** A municipality in which every rule finds something, some of them in several ways. */
public final class Shortcomings {

	private Shortcomings() {
	}

	public static List<Fact> all() {
		return List.of(RiskExamples.department().build(),
				RiskExamples.department().with("id", new UUID(8, 8)).with("unitId", new UUID(8, 8)).build(),
				RiskExamples.analysis()
					.with("adoptedOn", TODAY.minusYears(2))
					.with("scaleRetiredOn", TODAY.minusYears(2))
					.build(),
				RiskExamples.risk().without("ownerValid").with("likelihood", 4).build(),
				RiskExamples.risk().with("activeActions", 0).with("doneActions", 0).build(),
				RiskExamples.risk().without("likelihood").build(),
				RiskExamples.accepted().with("deciderCeiling", 9).build(),
				RiskExamples.accepted().without("acceptedUntil").build(),
				RiskExamples.pair().with("similarity", 95).build(),
				RiskExamples.processing().without("assessedOn").build(),
				RiskExamples.processing().with("changedOn", TODAY.minusMonths(1)).build(),
				RiskExamples.change().build(), RiskExamples.change().with("confirmedOn", TODAY.minusMonths(6)).build(),
				RiskExamples.role("BUSINESS").without("present").build(),
				RiskExamples.role("IT").without("held").build(),
				RiskExamples.role("DATA_PROTECTION").without("present").without("confidentiality").build(),
				RiskExamples.role("FACILITATOR").without("present").build(),
				RiskExamples.action().with("dueOn", TODAY.minusDays(100)).with("highestRisk", true).build(),
				AssetExamples.process().without("ownerValid").build(),
				AssetExamples.process().without("criticality").build(),
				AssetExamples.rating().without("criticality").build(),
				ContinuityExamples.answer().without("answeredOn").build(),
				ContinuityExamples.plan()
					.without("reviewedOn")
					.with("validUntil", TODAY.minusDays(1))
					.without("ownerValid")
					.without("premiseDays")
					.with("itLoss", "PARTLY")
					.without("mtpdHours")
					.without("rtoHours")
					.without("exercisedOn")
					.build(),
				ContinuityExamples.plan().with("rtoHours", 60).build(),
				ContinuityExamples.place().without("place").build(),
				ContinuityExamples.paper().without("copies").without("routines").without("contacts").build(),
				ContinuityExamples.paper().with("untold", 1).without("checkedOn").build(),
				ContinuityExamples.routine().with("everyDays", 60).build(),
				ContinuityExamples.dependency().without("procedure").build(),
				ContinuityExamples.dependency().without("procedure").with("stopDays", 14).build(),
				ContinuityExamples.procedure().with("needsIt", true).with("sustainableDays", 3).build(),
				ContinuityExamples.procedure().with("needsIt", true).with("lostThing", "Nyckelskåp").build(),
				ContinuityExamples.procedure().with("unpoweredThing", "Fristående dator").build(),
				ContinuityExamples.procedure().with("mentionedThing", "skriv ut").build(),
				ContinuityExamples.recovery().with("slowestHours", 72).build(),
				ContinuityExamples.recovery().with("unknown", "Kommunnätet").build(),
				ContinuityExamples.claim().with("claimed", 13).build(),
				ContinuityExamples.equipment().without("resourceValid").build(),
				ContinuityExamples.equipment().without("resourceValid").with("behind", "Passersystemet").build(),
				ContinuityExamples.cycle().build(), ContinuityExamples.premise().without("lostServices").build(),
				ContinuityExamples.premise().without("lostServices").with("kept", "EMAIL").with("keptCount", 2).build(),
				ContinuityExamples.activation().without("reachedAlways").build(),
				ContinuityExamples.phases().without("afterMonth").build(),
				ContinuityExamples.replacement().without("apply").build(),
				ContinuityExamples.replacement().with("vitalFunction", VitalFunction.KEYS).without("number").build(),
				ContinuityExamples.payment().without("paymentDays").build(),
				ContinuityExamples.payment()
					.without("payment")
					.with("statutoryDeadline", true)
					.without("signatories")
					.build(),
				ContinuityExamples.intake().without("orphansFound").build(),
				ContinuityExamples.wayBack().with("dailyVolume", 400).without("backlogDecision").build(),
				ContinuityExamples.wayBack().without("catchUpCapacity").build(),
				ContinuityExamples.loss().without("rebuiltFrom").build(),
				ContinuityExamples.records().without("paperLocked").with("confidentiality", 3).build(),
				ContinuityExamples.staffing().without("mannedDays").build(),
				ContinuityExamples.procedureStaffing().without("staffAvailable").build(),
				ContinuityExamples.procedureStaffing().without("mannedDays").build(),
				ContinuityExamples.procedureStaffing().with("staffAvailable", 20).build(),
				ContinuityExamples.staffing().with("staffAvailable", 20).build(),
				ContinuityExamples.supplierNeed().without("recoveryAgreed").build(),
				ContinuityExamples.supplierNeed().without("suppliersGone").build(),
				AccessExamples.coverage().with("covered", 20).build(),
				PracticeExamples.practice().with("unrecordedOn", TODAY.minusDays(1)).build(),
				RiskExamples.action().with("sourceType", "EXERCISE").with("dueOn", TODAY.minusDays(1)).build(),
				PracticeExamples.activation().with("manualDays", 31).build(),
				PracticeExamples.aftermath().without("activated").without("followed").build(),
				AccessExamples.rollout().with("plannedShare", 95).without("targetOn").build(),
				AccessExamples.account().with("mfaLevel", 0).build(),
				AccessExamples.account().with("mfaLevel", 0).build(),
				AccessExamples.account().with("mfaLevel", 1).with("privileged", true).build(),
				AccessExamples.account().with("requiredMfa", 4).build(),
				AccessExamples.account().with("loa", 2).with("requiredLoa", 3).build(),
				AccessExamples.account().without("personKnown").with("candidates", 2).build(),
				AccessExamples.account().with("employedTo", TODAY.minusDays(20)).build(),
				AccessExamples.account().without("personKnown").without("lastSignInOn").build(),
				AccessExamples.account().with("lastSignInOn", TODAY.minusDays(100)).build(),
				AccessExamples.account().with("privileged", true).with("mailbox", true).build(),
				AccessExamples.administrators().with("globalAdmins", 9).build(),
				AccessExamples.rolePair().with("holdsOther", true).build(),
				AssetExamples.system().with("mfaEnforced", "UNKNOWN").without("reviewedOn").build(),
				AssetExamples.information().build(), AssetExamples.supplier().without("ownerValid").build(),
				AssetExamples.agreement().without("exitClause").without("securityRequirements").build(),
				IncidentExamples.incident().without("awareAt").without("category").build(),
				IncidentExamples.incident()
					.without("earlyWarningAt")
					.without("notifiedAt")
					.without("finalAt")
					.without("imyNotifiedAt")
					.without("causeStated")
					.without("lessonsStated")
					.build(),
				GovernanceExamples.programme().without("reportedOn").with("dependent", 1).build(),
				GovernanceExamples.training().with("completed", 10).build(),
				GovernanceExamples.member().without("trainedOn").build(),
				GovernanceExamples.control().with("works", false).without("ownerValid").build(),
				ReviewExamples.input().with("statements", 0).build(),
				ReviewExamples.theme().with("forced", true).build(),
				ExceptionExamples.exception().without("controlled").build(),
				ExceptionExamples.exception().with("renewals", 3).with("validUntil", TODAY.minusDays(1)).build());
	}

	/** The same municipality as it ought to be. */
	public static List<Fact> none() {
		var process = AssetExamples.process().build();
		var system = AssetExamples.system().build();
		var information = AssetExamples.information().build();
		return List.of(RiskExamples.department().build(), RiskExamples.analysis().build(),
				RiskExamples.analysis().with("objectId", process.id()).build(), RiskExamples.analysisOf(system).build(),
				RiskExamples.analysisOf(information).build(), information, RiskExamples.risk().build(),
				RiskExamples.pair().build(), RiskExamples.role("IT").build(),
				RiskExamples.change().with("confirmedOn", TODAY).build(), RiskExamples.processing().build(),
				RiskExamples.action().build(), process, AssetExamples.rating().build(),
				ContinuityExamples.planFor(process).build(), ContinuityExamples.paper().build(),
				ContinuityExamples.routine().build(), ContinuityExamples.answer().build(),
				ContinuityExamples.dependency().build(), ContinuityExamples.recovery().build(),
				ContinuityExamples.noCycle().build(), ContinuityExamples.claim().build(),
				ContinuityExamples.equipment().build(), ContinuityExamples.premise().build(),
				ContinuityExamples.activation().build(), ContinuityExamples.phases().build(),
				ContinuityExamples.replacement().build(), ContinuityExamples.payment().build(),
				ContinuityExamples.intake().build(), ContinuityExamples.wayBack().build(),
				ContinuityExamples.loss().build(), ContinuityExamples.records().build(),
				ContinuityExamples.staffing().build(), ContinuityExamples.procedureStaffing().build(),
				ContinuityExamples.procedure().build(), ContinuityExamples.supplierNeed().build(),
				PracticeExamples.practice().build(), PracticeExamples.activation().build(),
				PracticeExamples.aftermath().build(), RiskExamples.action().with("sourceType", "EXERCISE").build(),
				AccessExamples.coverage().build(), AccessExamples.rollout().build(), AccessExamples.account().build(),
				AccessExamples.administrators().build(), AccessExamples.rolePair().build(), system,
				AssetExamples.supplier().build(), AssetExamples.agreement().build(),
				IncidentExamples.incident().build(), GovernanceExamples.programme().build(),
				GovernanceExamples.training().build(), GovernanceExamples.member().build(),
				GovernanceExamples.control().build(), ReviewExamples.input().build(), ReviewExamples.theme().build(),
				ExceptionExamples.exception().build());
	}

}
