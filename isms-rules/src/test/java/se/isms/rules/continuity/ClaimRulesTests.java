package se.isms.rules.continuity;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.continuity.ContinuityRule.KP_09;
import static se.isms.rules.continuity.ContinuityRule.KP_25;
import static se.isms.rules.example.ContinuityExamples.claim;
import static se.isms.rules.example.ContinuityExamples.equipment;

class ClaimRulesTests {

	@Nested
	@DisplayName("KP-09 Plans count on no equipment that is gone")
	class Kp09EquipmentWorksWithoutIt {

		@Test
		void findsThePrinterOnTheNetwork() {
			var printer = equipment().with("resource", "Nätverksskrivare").without("resourceValid").build();

			assertThat(rule(KP_09).given(printer)).finds(printer, CRITICAL, "RESOURCE", "Nätverksskrivare");
		}

		@Test
		void passesAComputerOfItsOwnWithAPrinterOnAGenerator() {
			var computer = equipment().build();

			assertThat(rule(KP_09).given(computer)).passes(computer);
		}

		@Test
		void findsWhatStandsOnItsOwnWithoutPower() {
			var computer = equipment().without("powerStated").build();

			assertThat(rule(KP_09).given(computer)).finds(computer, CRITICAL, "NO_POWER", "Fristående dator");
		}

		@Test
		void ignoresWhatIsNoIt() {
			var radios = equipment().without("it").without("resourceValid").build();

			assertThat(rule(KP_09).given(radios)).isNotApplicableTo(radios);
		}

	}

	@Nested
	@DisplayName("KP-25 Plans do not count on more than there is")
	class Kp25PlansCountOnWhatThereIs {

		@Test
		void findsPlansThatCountOnMoreThanThereIs() {
			var claim = claim().with("capacity", 12).with("claimed", 13).build();

			assertThat(rule(KP_25).given(claim)).finds(claim, MAJOR, "OVERCLAIMED", 13, 12, 5);
		}

		@Test
		void passesWhatIsJustEnough() {
			var claim = claim().with("capacity", 12).with("claimed", 12).build();

			assertThat(rule(KP_25).given(claim)).passes(claim);
		}

		@Test
		void findsThatThereIsNone() {
			var claim = claim().with("capacity", 0).with("claimed", 1).build();

			assertThat(rule(KP_25).given(claim)).findsAs(claim, MAJOR, "OVERCLAIMED");
		}

		@Test
		void cannotJudgeWhatNobodyHasCounted() {
			var claim = claim().without("capacity").build();

			assertThat(rule(KP_25).given(claim)).cannotJudge(claim);
		}

	}

}
