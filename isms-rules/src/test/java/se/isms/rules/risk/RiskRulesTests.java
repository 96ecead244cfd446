package se.isms.rules.risk;

import java.time.LocalDate;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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
import static se.isms.rules.example.RiskExamples.pair;
import static se.isms.rules.example.RiskExamples.processing;
import static se.isms.rules.example.RiskExamples.risk;
import static se.isms.rules.risk.RiskRule.RA_03;
import static se.isms.rules.risk.RiskRule.RA_04;
import static se.isms.rules.risk.RiskRule.RA_09;
import static se.isms.rules.risk.RiskRule.RA_10;
import static se.isms.rules.risk.RiskRule.RA_11;
import static se.isms.rules.risk.RiskRule.RA_12;
import static se.isms.rules.risk.RiskRule.RA_15;

class RiskRulesTests {

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
