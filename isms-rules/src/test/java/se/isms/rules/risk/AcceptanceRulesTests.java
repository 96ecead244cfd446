package se.isms.rules.risk;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import se.isms.core.risk.RiskFact;
import se.isms.rules.example.Example;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.example.Example.TODAY;
import static se.isms.rules.example.RiskExamples.accepted;
import static se.isms.rules.example.RiskExamples.risk;
import static se.isms.rules.risk.RiskRule.RA_06;
import static se.isms.rules.risk.RiskRule.RA_07;
import static se.isms.rules.risk.RiskRule.RA_08;

class AcceptanceRulesTests {

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

}
