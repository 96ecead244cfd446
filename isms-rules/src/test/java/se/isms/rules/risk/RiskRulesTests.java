package se.isms.rules.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import se.isms.core.risk.RiskFact;
import se.isms.rules.example.Example;

import se.isms.core.risk.AnalysisFact;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.BLOCKER;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.INFO;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.example.Example.TODAY;
import static se.isms.rules.example.RiskExamples.accepted;
import static se.isms.rules.example.RiskExamples.action;
import static se.isms.rules.example.AssetExamples.information;
import static se.isms.rules.example.AssetExamples.process;
import static se.isms.rules.example.AssetExamples.system;
import static se.isms.rules.example.RiskExamples.analysis;
import static se.isms.rules.example.RiskExamples.change;
import static se.isms.rules.example.RiskExamples.department;
import static se.isms.rules.example.RiskExamples.pair;
import static se.isms.rules.example.RiskExamples.processing;
import static se.isms.rules.example.RiskExamples.risk;
import static se.isms.rules.example.RiskExamples.role;
import static se.isms.rules.risk.RiskRule.RA_01;
import static se.isms.rules.risk.RiskRule.RA_02;
import static se.isms.rules.risk.RiskRule.RA_03;
import static se.isms.rules.risk.RiskRule.RA_04;
import static se.isms.rules.risk.RiskRule.RA_05;
import static se.isms.rules.risk.RiskRule.RA_06;
import static se.isms.rules.risk.RiskRule.RA_07;
import static se.isms.rules.risk.RiskRule.RA_08;
import static se.isms.rules.risk.RiskRule.RA_09;
import static se.isms.rules.risk.RiskRule.RA_10;
import static se.isms.rules.risk.RiskRule.RA_11;
import static se.isms.rules.risk.RiskRule.RA_12;
import static se.isms.rules.risk.RiskRule.RA_13;
import static se.isms.rules.risk.RiskRule.RA_14;
import static se.isms.rules.risk.RiskRule.RA_15;

class RiskRulesTests {

	@Nested
	class Ra01DepartmentHasRiskAnalysis {

		@Test
		void findsDepartmentWithoutAnalysis() {
			var department = department().build();

			assertThat(rule(RA_01).given(department)).finds(department, MAJOR, "MISSING");
		}

		@Test
		void doesNotCountDraftsAndOtherDepartments() {
			var department = department().build();
			var draft = analysis().with("adopted", false).build();
			var elsewhere = analysis().with("objectId", new UUID(8, 8)).build();
			var undated = analysis().without("adoptedOn").build();

			assertThat(rule(RA_01).given(department, draft, undated, elsewhere)).finds(department, MAJOR, "MISSING");
		}

		@Test
		void findsAnalysisTheDayAfterItsYear() {
			var department = department().build();
			var analysis = analysis().with("adoptedOn", LocalDate.of(2025, 11, 22)).build();
			var check = rule(RA_01).given(department, analysis);

			assertThat(check.on(LocalDate.of(2026, 11, 22))).passes(department);
			assertThat(check.on(LocalDate.of(2026, 11, 23))).finds(department, MAJOR, "EXPIRED", "2025-11-22");
		}

		@Test
		void countsTheYearFromALeapDayToTheLastOfFebruary() {
			var department = department().build();
			var analysis = analysis().with("adoptedOn", LocalDate.of(2024, 2, 29)).build();
			var check = rule(RA_01).given(department, analysis);

			assertThat(check.on(LocalDate.of(2025, 2, 28))).passes(department);
			assertThat(check.on(LocalDate.of(2025, 3, 1))).findsAs(department, MAJOR, "EXPIRED");
		}

		@Test
		void judgesTheNewestAdoptedAnalysis() {
			var department = department().build();
			var old = analysis().with("adoptedOn", TODAY.minusYears(3)).build();
			var older = analysis().with("adoptedOn", TODAY.minusYears(4)).build();
			var draft = analysis().with("adopted", false).with("adoptedOn", TODAY).build();
			var current = analysis().build();

			assertThat(rule(RA_01).given(department, older, old, draft)).finds(department, MAJOR, "EXPIRED",
					TODAY.minusYears(3));
			assertThat(rule(RA_01).given(department, older, old, current)).passes(department);
		}

		@Test
		void takesADayToComeAsMissing() {
			var department = department().build();
			var analysis = analysis().with("adoptedOn", TODAY.plusDays(1)).build();

			assertThat(rule(RA_01).given(department, analysis)).finds(department, MAJOR, "FUTURE_DATE");
		}

		@Test
		void followsTheMunicipalitysThreshold() {
			var department = department().build();
			var analysis = analysis().with("adoptedOn", TODAY.minusMonths(18)).build();

			assertThat(rule(RA_01).given(department, analysis).with("ra.maxAgeMonths", 24)).passes(department);
		}

		@Test
		void findsACriticalProcessWithoutAnAnalysisOfItsOwn() {
			var critical = process().with("criticality", 3).build();
			var most = process().with("id", new UUID(8, 9)).with("criticality", 4).build();
			var check = rule(RA_01).given(critical, most, analysis().build());

			assertThat(check).findsAs(critical, MAJOR, "MISSING");
			assertThat(check).findsAs(most, CRITICAL, "MISSING");
			assertThat(rule(RA_01).given(critical, analysis().with("objectId", critical.id()).build()))
				.passes(critical);
		}

		@Test
		void leavesOutProcessesAndSystemsThatMatterLess() {
			var process = process().with("criticality", 2).build();
			var system = system().with("confidentiality", 2).with("integrity", 1).with("availability", 0).build();

			assertThat(rule(RA_01).given(process)).isNotApplicableTo(process);
			assertThat(rule(RA_01).given(system)).isNotApplicableTo(system);
			assertThat(rule(RA_01).given(process).with("ra.criticalObject", 2)).findsAs(process, MAJOR, "MISSING");
		}

		@Test
		void findsASystemThatIsSeriousInOneAspect() {
			var system = system().with("confidentiality", 0).with("integrity", 0).with("availability", 3).build();
			var expired = analysis().with("objectId", system.id()).with("adoptedOn", TODAY.minusYears(2)).build();

			assertThat(rule(RA_01).given(system)).findsAs(system, MAJOR, "MISSING");
			assertThat(rule(RA_01).given(system, expired)).finds(system, MAJOR, "EXPIRED", TODAY.minusYears(2));
		}

		@Test
		void findsInformationThatIsSeriousInOneAspect() {
			var information = information().with("confidentiality", 3)
				.with("integrity", 0)
				.with("availability", 0)
				.build();
			var expired = analysis().with("objectId", information.id()).with("adoptedOn", TODAY.minusYears(2)).build();
			var valid = analysis().with("objectId", information.id()).build();
			var later = analysis().with("objectId", information.id()).with("adoptedOn", TODAY.plusDays(1)).build();

			assertThat(rule(RA_01).given(information, analysis().build())).findsAs(information, MAJOR, "MISSING");
			assertThat(rule(RA_01).given(information, expired)).finds(information, MAJOR, "EXPIRED",
					TODAY.minusYears(2));
			assertThat(rule(RA_01).given(information, later)).finds(information, MAJOR, "FUTURE_DATE");
			assertThat(rule(RA_01).given(information, valid)).passes(information);
		}

		@Test
		void judgesInformationFromTheThresholdOn() {
			var low = information().with("confidentiality", 2).with("integrity", 1).with("availability", 0).build();
			var none = information().without("confidentiality").without("integrity").without("availability").build();
			var partly = information().with("availability", 3).without("confidentiality").without("integrity").build();

			assertThat(rule(RA_01).given(low)).isNotApplicableTo(low);
			assertThat(rule(RA_01).given(low).with("ra.criticalObject", 2)).findsAs(low, MAJOR, "MISSING");
			assertThat(rule(RA_01).given(none)).cannotJudge(none);
			assertThat(rule(RA_01).given(partly)).findsAs(partly, MAJOR, "MISSING");
		}

		@Test
		void cannotJudgeWhatNobodyHasClassified() {
			var process = process().without("criticality").build();
			var system = system().without("confidentiality").without("integrity").without("availability").build();
			var partly = system().with("confidentiality", 3).without("integrity").without("availability").build();

			assertThat(rule(RA_01).given(process)).cannotJudge(process);
			assertThat(rule(RA_01).given(system)).cannotJudge(system);
			assertThat(rule(RA_01).given(partly)).findsAs(partly, MAJOR, "MISSING");
		}

	}

	@Nested
	class Ra02AnalysisIsReconsideredAfterChanges {

		@Test
		void findsChangeTheDayAfterItsGrace() {
			var change = change().with("happenedOn", LocalDate.of(2026, 9, 23))
				.with("performedOn", LocalDate.of(2026, 9, 22))
				.build();
			var check = rule(RA_02).given(change);

			assertThat(check.on(LocalDate.of(2026, 11, 22))).passes(change);
			assertThat(check.on(LocalDate.of(2026, 11, 23))).finds(change, MAJOR, "CHANGED", "Kameratillsyn",
					"2026-09-23");
		}

		@Test
		void passesWhatWasConfirmedOnTheDayOfTheChangeOrLater() {
			var sameDay = change().with("confirmedOn", TODAY.minusMonths(5)).build();
			var later = change().with("confirmedOn", TODAY).build();

			assertThat(rule(RA_02).given(sameDay, later)).passes(sameDay).passes(later);
		}

		@Test
		void findsChangeAfterTheConfirmation() {
			var change = change().with("confirmedOn", TODAY.minusMonths(5).minusDays(1)).build();
			var recent = change().with("happenedOn", TODAY.minusDays(60))
				.with("confirmedOn", TODAY.minusDays(61))
				.build();

			assertThat(rule(RA_02).given(change, recent))
				.finds(change, MAJOR, "CONFIRMED_EARLIER", "Kameratillsyn", TODAY.minusMonths(5),
						TODAY.minusMonths(5).minusDays(1))
				.passes(recent);
		}

		@Test
		void ignoresWhatHadChangedWhenTheAnalysisWasMade() {
			var before = change().with("performedOn", TODAY.minusMonths(4)).build();
			var sameDay = change().with("performedOn", TODAY.minusMonths(5)).build();

			assertThat(rule(RA_02).given(before, sameDay)).isNotApplicableTo(before).isNotApplicableTo(sameDay);
		}

		@Test
		void followsTheMunicipalitysThreshold() {
			var change = change().with("happenedOn", TODAY.minusDays(1)).build();
			var today = change().with("happenedOn", TODAY).build();

			assertThat(rule(RA_02).given(change, today).with("ra.changeGraceDays", 0)).finds(change).passes(today);
			assertThat(rule(RA_02).given(change, today).with("ra.changeGraceDays", 1)).passes(change);
		}

		@Test
		void saysNothingUntilItIsSwitchedOn() {
			var change = change().build();

			assertThat(rule(RA_02).given(change).switched(false)).isNotApplicableTo(change);
		}

	}

	@Nested
	class Ra03RiskHasOwner {

		@Test
		void findsRiskWithoutValidOwner() {
			var risk = risk().without("ownerValid").build();

			assertThat(rule(RA_03).given(risk)).finds(risk, MAJOR, "NO_OWNER");
		}

		@Test
		void isCriticalOnTheHighestLevel() {
			var risk = risk().without("ownerValid").with("likelihood", 4).with("consequence", 4).build();

			assertThat(rule(RA_03).given(risk)).finds(risk, CRITICAL, "NO_OWNER");
		}

		@Test
		void ignoresOwnedAndClosedRisks() {
			var owned = risk().build();
			var closed = risk().without("ownerValid").with("open", false).build();

			assertThat(rule(RA_03).given(owned, closed)).passes(owned).isNotApplicableTo(closed);
		}

	}

	@Nested
	class Ra04RiskHasLevel {

		@Test
		void findsRiskWithoutLikelihoodOrConsequence() {
			var unlikely = risk().without("likelihood").build();
			var harmless = risk().without("consequence").build();

			assertThat(rule(RA_04).given(unlikely, harmless)).finds(unlikely, BLOCKER, "MISSING")
				.finds(harmless, BLOCKER, "MISSING");
		}

		@Test
		void findsStepsOutsideTheScale() {
			var above = risk().with("likelihood", 5).build();
			var below = risk().with("consequence", 0).build();
			var narrow = risk().with("consequence", 4).with("consequenceSteps", 3).build();

			assertThat(rule(RA_04).given(above, below, narrow)).finds(above, BLOCKER, "OFF_SCALE", 4, 4)
				.finds(below, BLOCKER, "OFF_SCALE", 4, 4)
				.finds(narrow, BLOCKER, "OFF_SCALE", 4, 3);
		}

		@Test
		void findsAStepOutsideTheScaleThoughTheOtherIsMissing() {
			var half = risk().without("likelihood").with("consequence", 5).build();

			assertThat(rule(RA_04).given(half)).finds(half, BLOCKER, "OFF_SCALE", 4, 4);
		}

		@Test
		void findsRiskThatTheMatrixGivesNoLevel() {
			var risk = risk().with("level", null).build();

			assertThat(rule(RA_04).given(risk)).finds(risk, BLOCKER, "NO_LEVEL");
		}

		@Test
		void passesTheLowestAndTheHighestStep() {
			var lowest = risk().with("likelihood", 1).with("consequence", 1).build();
			var highest = risk().with("likelihood", 4).with("consequence", 4).build();

			assertThat(rule(RA_04).given(lowest, highest)).passes(lowest).passes(highest);
		}

		@Test
		void asksForNoInherentRating() {
			var risk = risk().without("inherentLikelihood").without("inherentConsequence").build();

			assertThat(rule(RA_04).given(risk)).passes(risk);
		}

		@Test
		void ignoresClosedRisks() {
			var closed = risk().without("likelihood").with("open", false).build();

			assertThat(rule(RA_04).given(closed)).isNotApplicableTo(closed);
		}

	}

	@Nested
	class Ra05AnalysisUsesAScaleInUse {

		@Test
		void findsScaleTheDayAfterItsYear() {
			var analysis = analysis().with("scaleRetiredOn", LocalDate.of(2025, 11, 22)).build();
			var check = rule(RA_05).given(analysis);

			assertThat(check.on(LocalDate.of(2026, 11, 22))).passes(analysis);
			assertThat(check.on(LocalDate.of(2026, 11, 23))).finds(analysis, MINOR, "RETIRED_SCALE", "2025-11-22");
		}

		@Test
		void passesScaleInUse() {
			var analysis = analysis().build();

			assertThat(rule(RA_05).given(analysis)).passes(analysis);
		}

		@Test
		void ignoresDrafts() {
			var draft = analysis().with("adopted", false).with("scaleRetiredOn", TODAY.minusYears(2)).build();

			assertThat(rule(RA_05).given(draft)).isNotApplicableTo(draft);
		}

	}

	@Nested
	class Ra06RiskAboveThresholdIsAccepted {

		private static Example<RiskFact> twelve() {
			return risk().with("likelihood", 3).with("consequence", 4).with("threshold", 10);
		}

		@Test
		void findsRiskThatNobodyAccepted() {
			var risk = twelve().build();

			assertThat(rule(RA_06).given(risk)).finds(risk, CRITICAL, "UNACCEPTED", 12, 10);
		}

		@Test
		void passesAtTheThreshold() {
			var risk = risk().with("likelihood", 2).with("consequence", 4).with("threshold", 8).build();

			assertThat(rule(RA_06).given(risk)).passes(risk);
		}

		@Test
		void findsRiskRisenAboveTheDecision() {
			var risk = accepted().with("acceptedLevel", 11).build();

			assertThat(rule(RA_06).given(risk)).finds(risk, CRITICAL, "RAISED", 12, 10, 11);
		}

		@Test
		void holdsToTheLastDayOfTheDecision() {
			var risk = accepted().with("acceptedUntil", TODAY).build();
			var check = rule(RA_06).given(risk);

			assertThat(check).passes(risk);
			assertThat(check.on(TODAY.plusDays(1))).finds(risk, CRITICAL, "EXPIRED", 12, 10, TODAY);
		}

		@Test
		void findsDecisionWithoutEnd() {
			var risk = accepted().without("acceptedUntil").build();

			assertThat(rule(RA_06).given(risk)).finds(risk, CRITICAL, "NO_END", 12, 10);
		}

		@Test
		void findsDecisionOfSomebodyWhoMightNot() {
			var low = accepted().with("deciderCeiling", 9).build();
			var gone = accepted().without("deciderValid").build();
			var author = accepted().without("deciderIndependent").without("acceptedUntil").build();
			var without = accepted().without("deciderCeiling").with("acceptedUntil", TODAY.minusDays(1)).build();

			assertThat(rule(RA_06).given(low, gone, author, without)).finds(low, CRITICAL, "UNAUTHORISED", 12, 10)
				.finds(gone, CRITICAL, "UNAUTHORISED", 12, 10)
				.finds(author, CRITICAL, "UNAUTHORISED", 12, 10)
				.finds(without, CRITICAL, "UNAUTHORISED", 12, 10);
		}

		@Test
		void needsNoDecisionBelowTheThreshold() {
			var low = accepted().with("threshold", 12).with("deciderCeiling", 9).build();

			assertThat(rule(RA_06).given(low)).passes(low);
		}

		@Test
		void cannotJudgeWhatIsNotRated() {
			var unrated = risk().without("likelihood").build();
			var offScale = risk().with("likelihood", 5).build();

			assertThat(rule(RA_06).given(unrated, offScale)).cannotJudge(unrated).cannotJudge(offScale);
		}

		@Test
		void ignoresClosedRisks() {
			var closed = twelve().with("open", false).build();

			assertThat(rule(RA_06).given(closed)).isNotApplicableTo(closed);
		}

	}

	@Nested
	class Ra07AcceptanceIsDecidedWithAuthority {

		@Test
		void passesDecisionUpToTheCeiling() {
			var risk = accepted().build();
			var below = accepted().with("deciderCeiling", 16).build();

			assertThat(rule(RA_07).given(risk, below)).passes(risk).passes(below);
		}

		/**
		 * Residual 12, threshold 10, accepted for level 12 by a head of department whose
		 * ceiling is 9.
		 */
		@Test
		void findsDecisionAboveTheCeilingAndTheRiskWithIt() {
			var risk = accepted().with("deciderCeiling", 9).build();

			assertThat(rule(RA_07).given(risk)).finds(risk, CRITICAL, "CEILING", 12, 9);
			assertThat(rule(RA_06).given(risk)).finds(risk, CRITICAL, "UNAUTHORISED", 12, 10);
		}

		@Test
		void findsDecisionOneStepAboveTheCeiling() {
			var risk = accepted().with("deciderCeiling", 11).build();

			assertThat(rule(RA_07).given(risk)).finds(risk, CRITICAL, "CEILING", 12, 11);
		}

		@Test
		void measuresTheCeilingByTheLevelThatWasAccepted() {
			var fallen = accepted().with("likelihood", 1).with("deciderCeiling", 9).build();

			assertThat(rule(RA_07).given(fallen)).finds(fallen, CRITICAL, "CEILING", 12, 9);
		}

		@Test
		void findsDecisionWithoutADelegation() {
			var risk = accepted().without("deciderCeiling").build();

			assertThat(rule(RA_07).given(risk)).finds(risk, CRITICAL, "NO_CEILING", 12);
		}

		@Test
		void findsDecisionOfWhoHadAPartInTheAnalysis() {
			var risk = accepted().without("deciderIndependent").build();
			var low = accepted().without("deciderIndependent").without("deciderCeiling").build();

			assertThat(rule(RA_07).given(risk, low)).finds(risk, CRITICAL, "INVOLVED", 12)
				.finds(low, CRITICAL, "INVOLVED", 12);
		}

		@Test
		void findsDecisionOfWhoWasNotEmployed() {
			var risk = accepted().without("deciderValid").build();
			var author = accepted().without("deciderValid").without("deciderIndependent").build();

			assertThat(rule(RA_07).given(risk, author)).finds(risk, CRITICAL, "NOT_VALID", 12)
				.finds(author, CRITICAL, "NOT_VALID", 12);
		}

		@Test
		void judgesWhatHasRunOutToo() {
			var risk = accepted().with("acceptedUntil", TODAY.minusDays(1)).with("deciderCeiling", 9).build();

			assertThat(rule(RA_07).given(risk)).finds(risk, CRITICAL, "CEILING", 12, 9);
		}

		@Test
		void ignoresRisksThatNobodyAcceptedOrThatAreClosed() {
			var risk = risk().build();
			var closed = accepted().with("deciderCeiling", 9).with("open", false).build();

			assertThat(rule(RA_07).given(risk, closed)).isNotApplicableTo(risk).isNotApplicableTo(closed);
		}

	}

	@Nested
	class Ra08AcceptanceHasAReasonAndAnEnd {

		@Test
		void passesProperDecision() {
			var risk = accepted().build();

			assertThat(rule(RA_08).given(risk)).passes(risk);
		}

		/** Valid to the day of the evaluation, and the day after. */
		@Test
		void findsDecisionTheDayAfterItsLastAndTheRiskWithIt() {
			var risk = accepted().with("acceptedUntil", TODAY).build();

			assertThat(rule(RA_08).given(risk)).passes(risk);
			assertThat(rule(RA_06).given(risk)).passes(risk);
			assertThat(rule(RA_08).given(risk).on(TODAY.plusDays(1))).finds(risk, MAJOR, "EXPIRED", TODAY);
			assertThat(rule(RA_06).given(risk).on(TODAY.plusDays(1))).finds(risk, CRITICAL, "EXPIRED", 12, 10, TODAY);
		}

		@Test
		void letsRunOutWhatIsNotNeededAnyLonger() {
			var lowered = accepted().with("likelihood", 1).with("acceptedUntil", TODAY.minusDays(1)).build();
			var atThreshold = accepted().with("threshold", 12).with("acceptedUntil", TODAY.minusDays(1)).build();
			var oneAbove = accepted().with("threshold", 11).with("acceptedUntil", TODAY.minusDays(1)).build();

			assertThat(rule(RA_08).given(lowered, atThreshold, oneAbove)).passes(lowered)
				.passes(atThreshold)
				.finds(oneAbove, MAJOR, "EXPIRED", TODAY.minusDays(1));
		}

		@Test
		void findsDecisionWithoutALastDay() {
			var risk = accepted().without("acceptedUntil").build();
			var bare = accepted().without("acceptedUntil").without("acceptanceMotivated").build();

			assertThat(rule(RA_08).given(risk, bare)).finds(risk, MAJOR, "NO_END").finds(bare, MAJOR, "NO_END");
		}

		@Test
		void findsDecisionForLongerThanAYear() {
			var decided = accepted().with("acceptanceDecidedOn", TODAY);
			var year = decided.with("acceptedUntil", TODAY.plusMonths(12)).build();
			var longer = decided.with("acceptedUntil", TODAY.plusMonths(12).plusDays(1)).build();

			assertThat(rule(RA_08).given(year, longer)).passes(year)
				.finds(longer, MAJOR, "TOO_LONG", TODAY.plusMonths(12).plusDays(1), 12);
		}

		@Test
		void followsTheMunicipalitysThreshold() {
			var decided = accepted().with("acceptanceDecidedOn", TODAY);
			var half = decided.with("acceptedUntil", TODAY.plusMonths(6)).build();
			var longer = decided.with("acceptedUntil", TODAY.plusMonths(6).plusDays(1)).build();

			assertThat(rule(RA_08).given(half, longer).with("ra.acceptMaxMonths", 6)).passes(half)
				.finds(longer, MAJOR, "TOO_LONG", TODAY.plusMonths(6).plusDays(1), 6);
		}

		@Test
		void findsDecisionWithoutAReason() {
			var risk = accepted().without("acceptanceMotivated").build();

			assertThat(rule(RA_08).given(risk)).finds(risk, MAJOR, "NO_REASON");
		}

		@Test
		void judgesUnratedRisksByWhatIsWritten() {
			var unrated = accepted().without("likelihood").without("acceptanceMotivated").build();
			var ended = accepted().without("likelihood").with("acceptedUntil", TODAY.minusDays(1)).build();

			assertThat(rule(RA_08).given(unrated, ended)).finds(unrated, MAJOR, "NO_REASON").passes(ended);
		}

		@Test
		void ignoresRisksThatNobodyAcceptedOrThatAreClosed() {
			var risk = risk().build();
			var closed = accepted().without("acceptedUntil").with("open", false).build();

			assertThat(rule(RA_08).given(risk, closed)).isNotApplicableTo(risk).isNotApplicableTo(closed);
		}

	}

	@Nested
	class Ra09TreatedRiskHasAction {

		@Test
		void findsRiskToBeTreatedWithoutAction() {
			var reduced = risk().with("activeActions", 0).build();
			var shared = risk().with("treatment", "SHARE").with("activeActions", 0).build();

			assertThat(rule(RA_09).given(reduced, shared)).finds(reduced, MAJOR, "NO_ACTION").finds(shared);
		}

		@Test
		void passesRiskWithAction() {
			var covered = risk().with("activeActions", 1).build();

			assertThat(rule(RA_09).given(covered)).passes(covered);
		}

		@Test
		void findsRiskAboveThresholdUntilItIsAccepted() {
			var bare = risk().with("treatment", "ACCEPT").with("likelihood", 4).with("activeActions", 0).build();
			var accepted = accepted().with("acceptedUntil", TODAY).with("activeActions", 0).build();
			var unauthorised = accepted().with("deciderCeiling", 9).with("activeActions", 0).build();

			assertThat(rule(RA_09).given(bare, unauthorised)).finds(bare).finds(unauthorised);
			assertThat(rule(RA_09).given(accepted)).passes(accepted);
			assertThat(rule(RA_09).given(accepted).on(TODAY.plusDays(1))).finds(accepted);
		}

		@Test
		void passesLowRiskThatIsAcceptedAsItIs() {
			var low = risk().with("treatment", "ACCEPT").with("activeActions", 0).build();
			var undecided = risk().without("treatment").with("activeActions", 0).build();

			assertThat(rule(RA_09).given(low, undecided)).passes(low).passes(undecided);
		}

		@Test
		void cannotJudgeWithoutTreatmentAndRating() {
			var unknown = risk().without("treatment").without("likelihood").with("activeActions", 0).build();

			assertThat(rule(RA_09).given(unknown)).cannotJudge(unknown);
		}

		@Test
		void ignoresClosedRisks() {
			var closed = risk().with("activeActions", 0).with("open", false).build();

			assertThat(rule(RA_09).given(closed)).isNotApplicableTo(closed);
		}

	}

	@Nested
	class Ra10ActionIsInTime {

		@Test
		void passesActionThatIsDueToday() {
			var action = action().with("dueOn", TODAY).build();

			assertThat(rule(RA_10).given(action)).passes(action);
		}

		@Test
		void isMinorForAMonth() {
			var first = action().with("dueOn", TODAY.minusDays(1)).build();
			var last = action().with("dueOn", TODAY.minusDays(30)).build();

			assertThat(rule(RA_10).given(first, last)).finds(first, MINOR, "LATE", TODAY.minusDays(1))
				.finds(last, MINOR, "LATE", TODAY.minusDays(30));
		}

		@Test
		void isMajorAfterThirtyDays() {
			var action = action().with("dueOn", TODAY.minusDays(31)).build();

			assertThat(rule(RA_10).given(action)).finds(action, MAJOR, "LATE", TODAY.minusDays(31));
		}

		@Test
		void isCriticalAfterNinetyDaysOnAHighestRisk() {
			var ninety = action().with("dueOn", TODAY.minusDays(90)).with("highestRisk", true).build();
			var ninetyOne = action().with("dueOn", TODAY.minusDays(91)).with("highestRisk", true).build();
			var lowRisk = action().with("dueOn", TODAY.minusDays(91)).build();

			assertThat(rule(RA_10).given(ninety, ninetyOne, lowRisk)).finds(ninety, MAJOR, "LATE", TODAY.minusDays(90))
				.finds(ninetyOne, CRITICAL, "LATE", TODAY.minusDays(91))
				.finds(lowRisk, MAJOR, "LATE", TODAY.minusDays(91));
		}

		@Test
		void findsActionWithoutDate() {
			var action = action().without("dueOn").build();

			assertThat(rule(RA_10).given(action)).finds(action, MAJOR, "NO_DATE");
		}

		@Test
		void ignoresWhatIsDone() {
			var done = action().with("dueOn", TODAY.minusDays(91)).with("open", false).build();

			assertThat(rule(RA_10).given(done)).isNotApplicableTo(done);
		}

	}

	@Nested
	class Ra11ResidualRiskIsLoweredByMeasures {

		@Test
		void findsRiskLoweredByPlansAlone() {
			var risk = risk().with("inherentLikelihood", 4)
				.with("inherentConsequence", 4)
				.with("likelihood", 1)
				.with("consequence", 4)
				.with("doneActions", 0)
				.build();

			assertThat(rule(RA_11).given(risk)).finds(risk, MAJOR, "NOT_IMPLEMENTED", 4, 16);
		}

		@Test
		void passesRiskLoweredByAMeasureInPlace() {
			var risk = risk().with("doneActions", 1).build();

			assertThat(rule(RA_11).given(risk)).passes(risk);
		}

		@Test
		void passesRiskThatIsNotLowered() {
			var risk = risk().with("inherentLikelihood", 2).with("doneActions", 0).build();

			assertThat(rule(RA_11).given(risk)).passes(risk);
		}

		@Test
		void stopsResidualAboveInherent() {
			var risk = risk().with("inherentLikelihood", 1).build();

			assertThat(rule(RA_11).given(risk)).finds(risk, BLOCKER, "DATA_ERROR", 8, 4);
		}

		@Test
		void cannotJudgeWithoutInherentRating() {
			var risk = risk().without("inherentLikelihood").with("doneActions", 0).build();

			assertThat(rule(RA_11).given(risk)).cannotJudge(risk);
		}

	}

	@Nested
	class Ra12HighRiskForPersonsIsAssessed {

		@Test
		void findsProcessingWithoutAssessment() {
			var processing = processing().without("assessedOn").build();
			var changed = processing().without("assessedOn").with("changedOn", TODAY).build();

			assertThat(rule(RA_12).given(processing, changed)).finds(processing, MAJOR, "MISSING")
				.finds(changed, MAJOR, "MISSING");
		}

		@Test
		void takesADayToComeAsMissing() {
			var processing = processing().with("assessedOn", TODAY.plusDays(1)).build();
			var check = rule(RA_12).given(processing);

			assertThat(check).finds(processing, MAJOR, "FUTURE_DATE");
			assertThat(check.on(TODAY.plusDays(1))).passes(processing);
		}

		@Test
		void findsAssessmentOlderThanTheChange() {
			var older = processing().with("changedOn", TODAY).with("assessedOn", TODAY.minusDays(1)).build();
			var sameDay = processing().with("changedOn", TODAY).with("assessedOn", TODAY).build();
			var newer = processing().with("changedOn", TODAY.minusDays(1)).with("assessedOn", TODAY).build();
			var unchanged = processing().without("changedOn").build();

			assertThat(rule(RA_12).given(older, sameDay, newer, unchanged))
				.finds(older, MAJOR, "OUTDATED", TODAY.minusDays(1), TODAY)
				.passes(sameDay)
				.passes(newer)
				.passes(unchanged);
		}

		@Test
		void waitsForAChangeThatIsToCome() {
			var processing = processing().with("changedOn", TODAY.plusDays(1)).build();
			var check = rule(RA_12).given(processing);

			assertThat(check).passes(processing);
			assertThat(check.on(TODAY.plusDays(1))).findsAs(processing, MAJOR, "OUTDATED");
		}

		@Test
		void ignoresWhatIsNoHighRiskAndCannotJudgeWhatNobodyHasConsidered() {
			var low = processing().with("highRisk", false).without("assessedOn").build();
			var unknown = processing().without("highRisk").without("assessedOn").build();

			assertThat(rule(RA_12).given(low, unknown)).isNotApplicableTo(low).cannotJudge(unknown);
		}

		@Test
		void isNotInForceBeforeTheRegulation() {
			var processing = processing().without("assessedOn").build();
			var check = rule(RA_12).given(processing);

			assertThat(check.on(LocalDate.of(2018, 5, 24))).isNotApplicableTo(processing);
			assertThat(check.on(LocalDate.of(2018, 5, 25))).finds(processing);
		}

	}

	@Nested
	class Ra13DepartmentHasAnalysedALongOutage {

		@Test
		void findsDepartmentWhoseAnalysisLeavesItOut() {
			var department = department().build();
			var analysis = analysis().without("itOutageCovered").build();

			assertThat(rule(RA_13).given(department, analysis)).finds(department, MAJOR, "MISSING");
		}

		@Test
		void passesDepartmentWithOneValidAnalysisThatCoversIt() {
			var department = department().build();
			var covering = analysis().with("adoptedOn", TODAY.minusMonths(12)).build();
			var newer = analysis().without("itOutageCovered").build();

			assertThat(rule(RA_13).given(department, covering, newer)).passes(department);
		}

		@Test
		void findsASeriousAspectOfASystemOrInformationThatNoRiskIsAbout() {
			var bare = classifiable(3, 2, 4);
			var half = classifiable(3, 2, 4, "confidentialityCovered");
			var low = classifiable(2, 2, 2);
			var whole = classifiable(3, 2, 4, "confidentialityCovered", "availabilityCovered");

			assertThat(rule(RA_13).given(bare)).finds(bare, MAJOR, "ASPECTS", "K, T");
			assertThat(rule(RA_13).given(half)).finds(half, MAJOR, "ASPECTS", "T");
			assertThat(rule(RA_13).given(whole)).passes(whole);
			assertThat(rule(RA_13).given(low)).passes(low);
		}

		@Test
		void judgesAspectsOfAdoptedAnalysesOfWhatIsClassifiedOnly() {
			var department = analysis().build();
			var draft = analysis().with("classifiable", true).with("adopted", false).build();
			var unclassified = analysis().with("classifiable", true).build();

			assertThat(rule(RA_13).given(department)).isNotApplicableTo(department);
			assertThat(rule(RA_13).given(draft)).isNotApplicableTo(draft);
			assertThat(rule(RA_13).given(unclassified)).cannotJudge(unclassified);
		}

		private static AnalysisFact classifiable(int confidentiality, int integrity, int availability,
				String... covered) {
			var analysis = analysis().with("classifiable", true)
				.with("confidentiality", confidentiality)
				.with("integrity", integrity)
				.with("availability", availability);
			for (var aspect : covered) {
				analysis = analysis.with(aspect, true);
			}
			return analysis.build();
		}

		@Test
		void doesNotCountWhatHasExpired() {
			var department = department().build();
			var expired = analysis().with("adoptedOn", TODAY.minusMonths(12).minusDays(1)).build();

			assertThat(rule(RA_13).given(department, expired)).finds(department);
		}

	}

	@Nested
	class Ra14WorkshopHasAllRoles {

		@Test
		void findsEachRoleThatWasMissing() {
			var work = role("BUSINESS").without("present").build();
			var it = role("IT").with("id", work.id()).without("present").build();
			var protection = role("DATA_PROTECTION").with("id", work.id()).without("present").build();
			var leader = role("FACILITATOR").with("id", work.id()).without("present").build();

			assertThat(rule(RA_14).given(work, it, protection, leader)).finds(work, MINOR, "NO_BUSINESS")
				.finds(it, MINOR, "NO_IT")
				.finds(protection, MINOR, "NO_DATA_PROTECTION")
				.finds(leader, MINOR, "NO_FACILITATOR");
		}

		@Test
		void passesRolesThatWereThere() {
			var work = role("BUSINESS").build();
			var protection = role("DATA_PROTECTION").build();

			assertThat(rule(RA_14).given(work, protection)).passes(work).passes(protection);
		}

		@Test
		void asksForDataProtectionFromClassTwoOn() {
			var missing = role("DATA_PROTECTION").without("present");
			var two = missing.with("confidentiality", 2).build();
			var three = missing.with("confidentiality", 3).build();
			var one = missing.with("confidentiality", 1).build();
			var none = missing.with("confidentiality", 4).with("personalData", false).build();

			assertThat(rule(RA_14).given(two, three, one, none)).finds(two)
				.finds(three)
				.isNotApplicableTo(one)
				.isNotApplicableTo(none);
		}

		@Test
		void asksForTheOthersWhateverTheClass() {
			var it = role("IT").without("present").without("personalData").without("confidentiality").build();

			assertThat(rule(RA_14).given(it)).finds(it, MINOR, "NO_IT");
		}

		@Test
		void cannotJudgeDataProtectionWhereNothingIsClassified() {
			var missing = role("DATA_PROTECTION").without("present").without("confidentiality").build();
			var there = role("DATA_PROTECTION").without("confidentiality").build();

			assertThat(rule(RA_14).given(missing, there)).cannotJudge(missing).passes(there);
		}

		@Test
		void ignoresAnalysesWithoutAWorkshop() {
			var written = role("BUSINESS").without("held").without("present").build();

			assertThat(rule(RA_14).given(written)).isNotApplicableTo(written);
		}

	}

	@Nested
	class Ra15RiskStandsOnce {

		@Test
		void findsPairFromTheThresholdOn() {
			var at = pair().with("similarity", 90).with("otherTitle", "Journaler läses av obehörig").build();
			var below = pair().with("similarity", 89).build();
			var same = pair().with("similarity", 100).build();

			assertThat(rule(RA_15).given(at, below, same)).finds(at, INFO, "ALIKE", "Journaler läses av obehörig", 90)
				.passes(below)
				.finds(same);
		}

		@Test
		void followsTheMunicipalitysThreshold() {
			var pair = pair().with("similarity", 85).build();

			assertThat(rule(RA_15).given(pair).with("ra.duplicateSimilarity", 85)).finds(pair);
			assertThat(rule(RA_15).given(pair).with("ra.duplicateSimilarity", 86)).passes(pair);
		}

		@Test
		void saysNothingUntilItIsSwitchedOn() {
			var same = pair().with("similarity", 100).build();

			assertThat(rule(RA_15).given(same).switched(false)).isNotApplicableTo(same);
		}

		@Test
		void exceptsOnePairAndNotAnother() {
			var pair = pair().with("similarity", 100).build();
			var other = pair().with("id", pair.id()).with("similarity", 100).build();

			assertThat(rule(RA_15).given(pair, other).excepting(pair, TODAY)).exempts(pair).finds(other);
		}

	}

}
