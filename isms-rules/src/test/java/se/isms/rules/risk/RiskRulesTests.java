package se.isms.rules.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import se.isms.core.risk.RiskFact;
import se.isms.rules.example.Example;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.BLOCKER;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.example.Example.TODAY;
import static se.isms.rules.example.RiskExamples.action;
import static se.isms.rules.example.RiskExamples.analysis;
import static se.isms.rules.example.RiskExamples.department;
import static se.isms.rules.example.RiskExamples.risk;
import static se.isms.rules.risk.RiskRule.RA_01;
import static se.isms.rules.risk.RiskRule.RA_03;
import static se.isms.rules.risk.RiskRule.RA_04;
import static se.isms.rules.risk.RiskRule.RA_05;
import static se.isms.rules.risk.RiskRule.RA_06;
import static se.isms.rules.risk.RiskRule.RA_09;
import static se.isms.rules.risk.RiskRule.RA_10;
import static se.isms.rules.risk.RiskRule.RA_11;
import static se.isms.rules.risk.RiskRule.RA_13;

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
			var elsewhere = analysis().with("unitId", new UUID(8, 8)).build();
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
			var risk = twelve().with("acceptedLevel", 11).with("acceptedUntil", TODAY).build();

			assertThat(rule(RA_06).given(risk)).finds(risk, CRITICAL, "RAISED", 12, 10, 11);
		}

		@Test
		void holdsToTheLastDayOfTheDecision() {
			var risk = twelve().with("acceptedLevel", 12).with("acceptedUntil", TODAY).build();
			var check = rule(RA_06).given(risk);

			assertThat(check).passes(risk);
			assertThat(check.on(TODAY.plusDays(1))).finds(risk, CRITICAL, "EXPIRED", 12, 10, TODAY);
		}

		@Test
		void findsDecisionWithoutEnd() {
			var risk = twelve().with("acceptedLevel", 12).build();

			assertThat(rule(RA_06).given(risk)).finds(risk, CRITICAL, "NO_END", 12, 10);
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
			var above = risk().with("treatment", "ACCEPT").with("likelihood", 4).with("activeActions", 0);
			var bare = above.build();
			var accepted = above.with("acceptedLevel", 16).with("acceptedUntil", TODAY).build();

			assertThat(rule(RA_09).given(bare)).finds(bare);
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
		void doesNotCountWhatHasExpired() {
			var department = department().build();
			var expired = analysis().with("adoptedOn", TODAY.minusMonths(12).minusDays(1)).build();

			assertThat(rule(RA_13).given(department, expired)).finds(department);
		}

	}

}
