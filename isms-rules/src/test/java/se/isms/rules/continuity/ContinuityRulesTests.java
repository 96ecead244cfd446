package se.isms.rules.continuity;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import se.isms.core.asset.DependencyGraph;
import se.isms.core.asset.GraphCycle;
import se.isms.core.asset.GraphNeed;
import se.isms.core.asset.GraphNeed.Fallback;
import se.isms.core.asset.GraphNode;
import se.isms.core.continuity.CycleFact;
import se.isms.core.continuity.RecoveryFact;
import se.isms.core.evaluation.Fact;
import se.isms.rules.example.Example;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.BLOCKER;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.continuity.ContinuityRule.KP_01;
import static se.isms.rules.continuity.ContinuityRule.KP_02;
import static se.isms.rules.continuity.ContinuityRule.KP_03;
import static se.isms.rules.continuity.ContinuityRule.KP_04;
import static se.isms.rules.continuity.ContinuityRule.KP_05;
import static se.isms.rules.continuity.ContinuityRule.KP_06;
import static se.isms.rules.continuity.ContinuityRule.KP_07;
import static se.isms.rules.continuity.ContinuityRule.KP_08;
import static se.isms.rules.continuity.ContinuityRule.KP_09;
import static se.isms.rules.continuity.ContinuityRule.KP_10;
import static se.isms.rules.continuity.ContinuityRule.KP_22;
import static se.isms.rules.continuity.ContinuityRule.KP_24;
import static se.isms.rules.example.AssetExamples.process;
import static se.isms.rules.example.AssetExamples.rating;
import static se.isms.rules.example.ContinuityExamples.answer;
import static se.isms.rules.example.ContinuityExamples.cycle;
import static se.isms.rules.example.ContinuityExamples.dependency;
import static se.isms.rules.example.ContinuityExamples.equipment;
import static se.isms.rules.example.ContinuityExamples.noCycle;
import static se.isms.rules.example.ContinuityExamples.plan;
import static se.isms.rules.example.ContinuityExamples.planFor;
import static se.isms.rules.example.ContinuityExamples.procedure;
import static se.isms.rules.example.ContinuityExamples.recovery;
import static se.isms.rules.example.Example.TODAY;

class ContinuityRulesTests {

	@Nested
	class Kp01CriticalProcessHasPlan {

		@Test
		void findsCriticalProcessWithoutAdoptedPlan() {
			var process = process().build();
			var draft = planFor(process).with("adopted", false).build();

			assertThat(rule(KP_01).given(process, draft)).finds(process, CRITICAL, "MISSING");
		}

		@Test
		void passesCriticalProcessWithAdoptedPlan() {
			var process = process().build();

			assertThat(rule(KP_01).given(process, planFor(process).build())).passes(process);
		}

		@Test
		void findsProcessThatIsExactlyAsCriticalAsTheThreshold() {
			var exactly = process().with("criticality", 3).build();
			var most = process().with("criticality", 4).build();

			assertThat(rule(KP_01).given(exactly, most)).finds(exactly, CRITICAL, "MISSING")
				.finds(most, CRITICAL, "MISSING");
			assertThat(rule(KP_01).given(exactly, most).with("kp.critical", 4)).isNotApplicableTo(exactly)
				.finds(most, CRITICAL, "MISSING");
		}

		@Test
		void findsProcessWithThePlanOfAnother() {
			var process = process().build();
			var other = process().build();

			assertThat(rule(KP_01).given(process, other, planFor(other).build())).finds(process, CRITICAL, "MISSING")
				.passes(other);
		}

		@Test
		void ignoresProcessBelowTheThreshold() {
			var process = process().with("criticality", 2).build();

			assertThat(rule(KP_01).given(process)).isNotApplicableTo(process);
			assertThat(rule(KP_01).given(process).with("kp.critical", 2)).finds(process);
		}

		@Test
		void cannotJudgeProcessOfUnknownCriticality() {
			var process = process().without("criticality").build();
			var planned = process().without("criticality").build();

			assertThat(rule(KP_01).given(process, planned, planFor(planned).build())).cannotJudge(process)
				.cannotJudge(planned);
		}

		@Test
		void findsThatNobodyHasSaidHowCriticalAProcessIsBesideNotJudgingIt() {
			var process = process().without("criticality").build();
			var unrated = rating().without("criticality").with("id", process.id()).build();
			var least = rating().with("criticality", 1).build();

			assertThat(rule(KP_01).given(process, unrated, least)).cannotJudge(process)
				.finds(unrated, MINOR, "UNRATED")
				.isNotApplicableTo(least);
		}

		@Test
		void findsTwoAdoptedPlans() {
			var process = process().build();
			var one = planFor(process).build();
			var other = planFor(process).build();

			assertThat(rule(KP_01).given(process, one, other)).finds(process, MINOR, "DUPLICATE");
			assertThat(rule(KP_01).given(process, one, planFor(process).with("adopted", false).build()))
				.passes(process);
		}

		@Test
		void findsSilenceAfterTheDeadline() {
			var silent = answer().without("answeredOn").with("deadlineOn", TODAY.minusDays(1)).build();
			var hasTime = answer().without("answeredOn").with("deadlineOn", TODAY).build();
			var answered = answer().build();

			assertThat(rule(KP_01).given(silent, hasTime, answered))
				.finds(silent, CRITICAL, "SILENT", TODAY.minusDays(1))
				.isNotApplicableTo(hasTime)
				.passes(answered);
		}

		@Test
		void takesAnAnswerOfADayToComeAsSilenceAndOneOfTodayAsAnAnswer() {
			var toCome = answer().with("answeredOn", TODAY.plusDays(1)).with("deadlineOn", TODAY.minusDays(1)).build();
			var late = answer().with("answeredOn", TODAY).with("deadlineOn", TODAY.minusDays(1)).build();

			assertThat(rule(KP_01).given(toCome, late)).finds(toCome, CRITICAL, "SILENT", TODAY.minusDays(1))
				.passes(late);
		}

	}

	@Nested
	class Kp02PlanIsReviewed {

		@Test
		void findsPlanThatWasNeverReviewed() {
			var plan = plan().without("reviewedOn").build();
			var mostCritical = plan().without("reviewedOn").with("criticality", 4).build();

			assertThat(rule(KP_02).given(plan, mostCritical)).finds(plan, MAJOR, "MISSING")
				.finds(mostCritical, CRITICAL, "MISSING");
		}

		@Test
		void takesADayToComeAsMissing() {
			var plan = plan().with("reviewedOn", TODAY.plusDays(1)).build();

			assertThat(rule(KP_02).given(plan)).finds(plan, MAJOR, "FUTURE_DATE");
		}

		@Test
		void findsPlanTheDayAfterItsYear() {
			var exactly = plan().with("reviewedOn", TODAY.minusMonths(12)).build();
			var older = plan().with("reviewedOn", TODAY.minusMonths(12).minusDays(1)).build();
			var mostCritical = plan().with("reviewedOn", TODAY.minusMonths(12).minusDays(1))
				.with("criticality", 4)
				.build();

			assertThat(rule(KP_02).given(exactly, older, mostCritical)).passes(exactly)
				.findsAs(older, MAJOR, "EXPIRED")
				.findsAs(mostCritical, CRITICAL, "EXPIRED");
		}

		@Test
		void isCriticalAfterTwoYears() {
			var exactly = plan().with("reviewedOn", TODAY.minusMonths(24)).build();
			var older = plan().with("reviewedOn", TODAY.minusMonths(24).minusDays(1)).build();

			assertThat(rule(KP_02).given(exactly, older)).findsAs(exactly, MAJOR, "EXPIRED")
				.findsAs(older, CRITICAL, "EXPIRED");
			assertThat(rule(KP_02).given(older).with("kp.reviewMonths", 36)).passes(older);
		}

		@Test
		void findsPlanPastItsLastDay() {
			var lastDay = plan().with("validUntil", TODAY).build();
			var ended = plan().with("validUntil", TODAY.minusDays(1)).build();
			var endless = plan().without("validUntil").build();
			var mostCritical = plan().with("validUntil", TODAY.minusDays(1)).with("criticality", 4).build();

			assertThat(rule(KP_02).given(mostCritical)).findsAs(mostCritical, CRITICAL, "ENDED");
			assertThat(rule(KP_02).given(lastDay, ended, endless)).passes(lastDay)
				.finds(ended, MAJOR, "ENDED", TODAY.minusDays(1))
				.passes(endless);
		}

		@Test
		void ignoresDrafts() {
			var draft = plan().without("reviewedOn").with("adopted", false).build();

			assertThat(rule(KP_02).given(draft)).isNotApplicableTo(draft);
		}

	}

	@Nested
	class Kp03PlanHasOwnerAndDeputy {

		@Test
		void findsPlanWithoutOwnerOrDeputy() {
			var noOwner = plan().without("ownerValid").build();
			var noDeputy = plan().without("deputyValid").build();
			var neither = plan().without("ownerValid").without("deputyValid").build();

			assertThat(rule(KP_03).given(noOwner, noDeputy, neither)).finds(noOwner, MAJOR, "NO_OWNER")
				.finds(noDeputy, MAJOR, "NO_DEPUTY")
				.finds(neither, MAJOR, "NEITHER");
		}

		@Test
		void passesPlanWithBoth() {
			var plan = plan().build();

			assertThat(rule(KP_03).given(plan)).passes(plan);
		}

	}

	@Nested
	class Kp04PlanAssumesALongOutage {

		@Test
		void findsPlanWithoutPremise() {
			var noLoss = plan().without("itLoss").build();
			var noDays = plan().without("premiseDays").build();

			assertThat(rule(KP_04).given(noLoss, noDays)).finds(noLoss, CRITICAL, "MISSING", 30)
				.finds(noDays, CRITICAL, "MISSING", 30);
		}

		@Test
		void findsPlanThatKeepsSomeIt() {
			var plan = plan().with("itLoss", "PARTLY").build();

			assertThat(rule(KP_04).given(plan)).finds(plan, CRITICAL, "PARTLY", 30);
		}

		@Test
		void findsPlanForLessThanAMonth() {
			var shorter = plan().with("premiseDays", 29).build();
			var enough = plan().with("premiseDays", 30).build();

			assertThat(rule(KP_04).given(shorter, enough)).finds(shorter, CRITICAL, "TOO_SHORT", 30, 29).passes(enough);
			assertThat(rule(KP_04).given(enough).with("kp.premiseDays", 31)).finds(enough);
		}

	}

	@Nested
	class Kp05ImpactIsAnalysed {

		@Test
		void findsCriticalProcessWithoutLongestOutage() {
			var plan = plan().without("mtpdHours").build();
			var lessCritical = plan().without("mtpdHours").with("criticality", 2).build();

			assertThat(rule(KP_05).given(plan, lessCritical)).finds(plan, CRITICAL, "NO_MTPD").passes(lessCritical);
		}

		@Test
		void findsPlanWithoutRecoveryTimeOrLowestLevel() {
			var noRecovery = plan().without("rtoHours").without("mtpdHours").with("criticality", 2).build();
			var noLevel = plan().without("mbcoStated").build();

			assertThat(rule(KP_05).given(noRecovery, noLevel)).finds(noRecovery, MAJOR, "NO_RTO")
				.finds(noLevel, MAJOR, "NO_MBCO");
		}

		@Test
		void proposesARecoveryTimeWithAMarginUntilOneIsConfirmed() {
			var day = plan().without("rtoHours").with("mtpdHours", 24).build();
			var brief = plan().without("rtoHours").with("mtpdHours", 2).build();
			var none = plan().without("rtoHours").with("mtpdHours", 1).build();
			var confirmed = plan().with("rtoHours", 18).with("mtpdHours", 24).build();

			assertThat(rule(KP_05).given(day, brief, none, confirmed)).finds(day, MAJOR, "PROPOSED_RTO", 18, 24)
				.finds(brief, MAJOR, "PROPOSED_RTO", 1, 2)
				.finds(none, MAJOR, "NO_RTO")
				.passes(confirmed);
			assertThat(rule(KP_06).given(confirmed)).passes(confirmed);
		}

		@Test
		void findsInformationOfWhichNobodyHasSaidHowMuchMayBeLost() {
			var unsaid = plan().without("rpoHours").build();
			var nothing = plan().with("rpoHours", 0).build();
			var onPaper = plan().without("rpoHours").without("recordsKept").build();

			assertThat(rule(KP_05).given(unsaid, nothing, onPaper)).finds(unsaid, MAJOR, "NO_RPO")
				.passes(nothing)
				.passes(onPaper);
		}

		@Test
		void passesCompleteAnalysis() {
			var plan = plan().build();

			assertThat(rule(KP_05).given(plan)).passes(plan);
		}

	}

	@Nested
	class Kp06RecoveryIsInTime {

		@Test
		void isMinorWithoutMargin() {
			var plan = plan().with("rtoHours", 48).with("mtpdHours", 48).build();
			var large = plan().with("rtoHours", 720).with("mtpdHours", 720).build();

			assertThat(rule(KP_06).given(plan, large)).finds(plan, MINOR, "NO_MARGIN", 48, 48)
				.findsAs(large, MINOR, "NO_MARGIN");
		}

		@Test
		void stopsRecoveryThatComesTooLate() {
			var plan = plan().with("rtoHours", 49).with("mtpdHours", 48).build();

			assertThat(rule(KP_06).given(plan)).finds(plan, BLOCKER, "RTO_GT_MTPD", 49, 48);
		}

		@Test
		void stopsNegativeTimes() {
			var plan = plan().with("rtoHours", -1).build();

			assertThat(rule(KP_06).given(plan)).finds(plan, BLOCKER, "DATA_ERROR", -1, 48);
		}

		@Test
		void passesRecoveryWithMargin() {
			var plan = plan().with("rtoHours", 47).with("mtpdHours", 48).build();

			assertThat(rule(KP_06).given(plan)).passes(plan);
		}

		@Test
		void cannotJudgeWithoutBothTimes() {
			var plan = plan().without("rtoHours").build();

			assertThat(rule(KP_06).given(plan)).cannotJudge(plan);
		}

	}

	@Nested
	class Kp07NeedsAreBackInTime {

		@Test
		void findsWhatIsBackTooLate() {
			var late = recovery().with("slowestHours", 25).build();
			var exactly = recovery().with("slowestHours", 24).build();

			assertThat(rule(KP_07).given(late, exactly)).finds(late, CRITICAL, "TOO_SLOW", 24, "Treserva", 25)
				.passes(exactly);
		}

		@Test
		void findsWhatStandsBehind() {
			var late = recovery().with("slowest", "Kommunnätet")
				.with("slowestHours", 72)
				.with("slowestThrough", "Treserva")
				.build();
			var exactly = recovery().with("slowestThrough", "Treserva").build();

			assertThat(rule(KP_07).given(late, exactly))
				.finds(late, CRITICAL, "TOO_SLOW_BEHIND", 24, "Kommunnätet", 72, "Treserva")
				.passes(exactly);
		}

		@Test
		void findsTimesThatNobodyKnows() {
			var direct = recovery().with("unknown", "Kommunnätet").build();
			var behind = recovery().with("unknown", "Kommunnätet").with("unknownThrough", "Treserva").build();

			assertThat(rule(KP_07).given(direct, behind)).finds(direct, MAJOR, "MISSING", 24, "Kommunnätet")
				.finds(behind, MAJOR, "MISSING_BEHIND", 24, "Kommunnätet", "Treserva");
		}

		@Test
		void tellsWhatIsLateBeforeWhatIsUnknown() {
			var both = recovery().with("slowestHours", 72).with("unknown", "Kommunnätet").build();

			assertThat(rule(KP_07).given(both)).findsAs(both, CRITICAL, "TOO_SLOW");
		}

		@Test
		void passesProcessForWhichSomethingStandsIn() {
			var covered = recovery().without("slowest").without("slowestHours").build();

			assertThat(rule(KP_07).given(covered)).passes(covered);
		}

		@Test
		void ignoresProcessesWithoutPlan() {
			var unplanned = recovery().without("planned").without("rtoHours").with("slowestHours", 72).build();

			assertThat(rule(KP_07).given(unplanned)).isNotApplicableTo(unplanned);
		}

		@Test
		void cannotJudgeWithoutRecoveryTimeOrNeeds() {
			var untimed = recovery().without("rtoHours")
				.with("slowestHours", 72)
				.with("unknown", "Kommunnätet")
				.build();
			var alone = recovery().without("needs").without("slowest").without("slowestHours").build();

			assertThat(rule(KP_07).given(untimed, alone)).cannotJudge(untimed).cannotJudge(alone);
		}

		@Test
		void judgesFallbacksByStartAndEndurance() {
			var tooShort = needing(72, new Fallback(4, 2));
			var longEnough = needing(72, new Fallback(4, 5));
			var exactly = needing(72, new Fallback(24, 3));
			var late = needing(72, new Fallback(25, 5));

			assertThat(rule(KP_07).given(tooShort, longEnough, exactly, late))
				.finds(tooShort, CRITICAL, "TOO_SLOW", 24, "Treserva", 72)
				.passes(longEnough)
				.passes(exactly)
				.finds(late, CRITICAL, "TOO_SLOW", 24, "Treserva", 72);

			var days = procedure().with("sustainableDays", 5).build();
			assertThat(rule(KP_10).given(days)).findsAs(days, CRITICAL, "TOO_SHORT");
		}

		private static RecoveryFact needing(int hours, Fallback fallback) {
			var process = node(GraphNode.Kind.PROCESS, "Hemtjänst", 24, false);
			var system = node(GraphNode.Kind.SYSTEM, "Treserva", hours, false);
			var graph = DependencyGraph.of(List.of(process, system),
					List.of(new GraphNeed(process.id(), system.id(), List.of(fallback))));
			return RecoveryFact.of(process.id(), 0, true, graph.reach(process::equals).get(0));
		}

	}

	@Nested
	class Kp08SystemHasManualProcedure {

		@Test
		void findsSystemWithoutProcedure() {
			var need = dependency().without("procedure").build();

			assertThat(rule(KP_08).given(need)).finds(need, CRITICAL, "MISSING", "Hemtjänst", "Treserva");
		}

		@Test
		void passesSystemWithProcedure() {
			var need = dependency().build();

			assertThat(rule(KP_08).given(need)).passes(need);
		}

		@Test
		void passesWhatMayStandStillForAsLongAsTheProcess() {
			var stops = dependency().without("procedure").with("stopDays", 2).with("mtpdHours", 48).build();

			assertThat(rule(KP_08).given(stops)).passes(stops);
		}

		@Test
		void findsWhatStandsStillForLongerThanTheProcessMay() {
			var stops = dependency().without("procedure").with("stopDays", 2).with("mtpdHours", 47).build();
			var replaced = dependency().with("stopDays", 2).with("mtpdHours", 47).build();

			assertThat(rule(KP_08).given(stops, replaced))
				.finds(stops, CRITICAL, "STOPS_TOO_LONG", "Hemtjänst", "Treserva", 2, 47)
				.passes(replaced);
		}

		@Test
		void cannotJudgeADecisionWhereNobodySaysHowLongTheProcessCanWait() {
			var stops = dependency().without("procedure").with("stopDays", 2).without("mtpdHours").build();

			assertThat(rule(KP_08).given(stops)).cannotJudge(stops);
		}

		@Test
		void ignoresProcessesWithoutPlanOrNotCritical() {
			var unplanned = dependency().without("procedure").without("planned").build();
			var lessCritical = dependency().without("procedure").with("criticality", 2).build();

			assertThat(rule(KP_08).given(unplanned, lessCritical)).isNotApplicableTo(unplanned)
				.isNotApplicableTo(lessCritical);
		}

		@Test
		void cannotJudgeUnknownCriticality() {
			var need = dependency().without("procedure").without("criticality").build();

			assertThat(rule(KP_08).given(need)).cannotJudge(need);
		}

	}

	@Nested
	class Kp09ProcedureNeedsNoIt {

		@Test
		void findsProcedureThatNeedsAPrinter() {
			var printed = procedure().with("procedure", "Skriv ut listan").with("needsIt", true).build();
			var named = procedure().with("procedure", "Skriv ut listan")
				.with("needsIt", true)
				.with("lostThing", "Skrivare")
				.build();

			assertThat(rule(KP_09).given(printed, named))
				.finds(printed, CRITICAL, "NEEDS_IT", "Hemtjänst", "Skriv ut listan")
				.finds(named, CRITICAL, "LOST", "Hemtjänst", "Skriv ut listan", "Skrivare");
		}

		@Test
		void passesProcedureOnADeviceOfItsOwnWithPower() {
			var independent = procedure().build();

			assertThat(rule(KP_09).given(independent)).passes(independent);
		}

		@Test
		void findsDeviceOfItsOwnWithoutPower() {
			var unpowered = procedure().with("unpoweredThing", "Fristående dator").build();

			assertThat(rule(KP_09).given(unpowered)).finds(unpowered, CRITICAL, "UNPOWERED", "Hemtjänst",
					"Pärm med scheman", "Fristående dator");
		}

		@Test
		void asksWhereAProcedureSpeaksOfIt() {
			var speaks = procedure().with("procedure", "Skriv ut listan").with("mentionedThing", "skriv ut").build();
			var ticked = procedure().with("mentionedThing", "skriv ut").with("needsIt", true).build();

			assertThat(rule(KP_09).given(speaks, ticked))
				.finds(speaks, MINOR, "MENTIONS_IT", "Hemtjänst", "Skriv ut listan", "skriv ut")
				.finds(ticked, CRITICAL, "NEEDS_IT", "Hemtjänst", "Pärm med scheman");
		}

		@Test
		void findsOnceWhatIsGoneAndWithoutPower() {
			var both = procedure().with("needsIt", true)
				.with("lostThing", "Skrivare")
				.with("unpoweredThing", "Fristående dator")
				.build();

			assertThat(rule(KP_09).given(both)).finds(both, CRITICAL, "LOST", "Hemtjänst", "Pärm med scheman",
					"Skrivare");
		}

		@Test
		void findsThingThatNeedsWhatIsGone() {
			var cabinet = equipment().with("resource", "Nyckelskåp")
				.without("resourceValid")
				.with("behind", "Passersystemet")
				.build();

			assertThat(rule(KP_09).given(cabinet)).finds(cabinet, CRITICAL, "BEHIND", "Nyckelskåp", "Passersystemet");
		}

	}

	@Nested
	class Kp10ProcedureLasts {

		@Test
		void findsProcedureThatDoesNotLast() {
			var week = procedure().with("sustainableDays", 5).build();
			var almost = procedure().with("sustainableDays", 29).build();

			assertThat(rule(KP_10).given(week, almost)).finds(week, CRITICAL, "TOO_SHORT", 30, "Pärm med scheman", 5)
				.finds(almost);
		}

		@Test
		void passesProcedureForAMonth() {
			var month = procedure().with("sustainableDays", 30).build();

			assertThat(rule(KP_10).given(month)).passes(month);
		}

		@Test
		void passesShorterProcedureThatOthersTakeOver() {
			var relieved = procedure().with("sustainableDays", 5).with("reliefStated", true).build();

			assertThat(rule(KP_10).given(relieved)).passes(relieved);
		}

		@Test
		void findsUnknownEndurance() {
			var unknown = procedure().without("sustainableDays").build();
			var relieved = procedure().without("sustainableDays").with("reliefStated", true).build();

			assertThat(rule(KP_10).given(unknown, relieved)).finds(unknown, MAJOR, "MISSING", 30, "Pärm med scheman")
				.finds(relieved);
		}

	}

	@Nested
	class Kp22PlanIsExercised {

		@Test
		void findsPlanThatWasNeverExercised() {
			var plan = plan().without("exercisedOn").build();
			var mostCritical = plan().without("exercisedOn").with("criticality", 4).build();

			assertThat(rule(KP_22).given(plan, mostCritical)).finds(plan, MAJOR, "MISSING")
				.finds(mostCritical, CRITICAL, "MISSING");
		}

		@Test
		void findsPlanTheDayAfterItsYear() {
			var exactly = plan().with("exercisedOn", TODAY.minusMonths(12)).build();
			var older = plan().with("exercisedOn", TODAY.minusMonths(12).minusDays(1)).with("criticality", 4).build();

			assertThat(rule(KP_22).given(exactly, older)).passes(exactly).findsAs(older, MAJOR, "EXPIRED");
		}

		@Test
		void takesADayToComeAsMissing() {
			var plan = plan().with("exercisedOn", TODAY.plusDays(1)).build();

			assertThat(rule(KP_22).given(plan)).finds(plan, MAJOR, "FUTURE_DATE");
		}

		@Test
		void ignoresDraftsLikeEveryRuleOfPlans() {
			var draft = plan().with("adopted", false).build();

			for (var rule : new ContinuityRule[] { KP_03, KP_04, KP_05, KP_06, KP_22 }) {
				assertThat(rule(rule).given(draft)).isNotApplicableTo(draft);
			}
		}

	}

	@Nested
	class Kp24NothingNeedsItself {

		@Test
		void findsCircleInWhichNothingCanBegin() {
			var cycle = cycle().build();

			assertThat(rule(KP_24).given(cycle)).finds(cycle, CRITICAL, "NO_START", 2, 3);
		}

		@Test
		void isMinorWhereSomethingCanBegin() {
			var cycle = cycle().with("canBegin", true).build();

			assertThat(rule(KP_24).given(cycle)).finds(cycle, MINOR, "HAS_START", 2, 3);
		}

		@Test
		void passesNeedsWithoutCircles() {
			var none = noCycle().build();

			assertThat(rule(KP_24).given(none)).passes(none);
		}

		@Test
		void cannotJudgeWhereNobodyHasToldWhatNeedsWhat() {
			var empty = noCycle().without("needs").build();

			assertThat(rule(KP_24).given(empty)).cannotJudge(empty);
		}

		@Test
		void findsACircleOnceAndWhatNeedsItselfAndNoDiamond() {
			var pay = node(GraphNode.Kind.PROCESS, "Lön", 24, false);
			var economy = node(GraphNode.Kind.PROCESS, "Ekonomi", 24, true);
			var alone = node(GraphNode.Kind.PROCESS, "Arkiv", 24, false);
			var diamond = Stream.of("A", "B", "C", "D")
				.map(name -> node(GraphNode.Kind.SYSTEM, name, 1, false))
				.toList();
			var needs = List.of(GraphNeed.of(pay.id(), economy.id()), GraphNeed.of(economy.id(), pay.id()),
					GraphNeed.of(alone.id(), alone.id()), GraphNeed.of(diamond.get(0).id(), diamond.get(1).id()),
					GraphNeed.of(diamond.get(0).id(), diamond.get(2).id()),
					GraphNeed.of(diamond.get(1).id(), diamond.get(3).id()),
					GraphNeed.of(diamond.get(2).id(), diamond.get(3).id()));
			var nodes = Stream.concat(Stream.of(pay, economy, alone), diamond.stream()).toList();

			var graph = DependencyGraph.of(nodes, needs);
			var cycles = graph.cycles().stream().map(cycle -> CycleFact.of(cycle, graph.needs())).toList();

			assertThat(cycles).extracting(CycleFact::label).containsExactly("Arkiv → Arkiv", "Ekonomi → Lön → Ekonomi");
			assertThat(rule(KP_24).given(cycles.toArray(Fact[]::new))).finds(cycles.get(0), CRITICAL, "NO_START", 1, 1)
				.finds(cycles.get(1), MINOR, "HAS_START", 2, 2);
		}

		@Test
		void namesOnlyTheFirstOfALongCircle() {
			var nodes = IntStream.range(10, 30)
				.mapToObj(number -> node(GraphNode.Kind.SYSTEM, "S" + number, 1, false))
				.toList();

			assertThat(CycleFact.of(new GraphCycle(nodes, 20), 20).label())
				.isEqualTo("S10 → S11 → S12 → S13 → S14 → S15 → S16 → S17 → … → S10");
		}

	}

	private static GraphNode node(GraphNode.Kind kind, String label, int hours, boolean standsAlone) {
		return new GraphNode(UUID.randomUUID(), kind, Example.DEPARTMENT, label, hours, standsAlone);
	}

}
