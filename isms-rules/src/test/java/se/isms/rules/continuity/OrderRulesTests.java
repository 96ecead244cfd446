package se.isms.rules.continuity;

import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import se.isms.core.recovery.OrderFact;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.continuity.ContinuityRule.KP_26;
import static se.isms.rules.example.ContinuityExamples.place;

class OrderRulesTests {

	@Nested
	@DisplayName("KP-26 Systems come back in an order that agrees with what they need")
	class Kp26OrderAgreesWithNeeds {

		@Test
		void isOfTheExtendedSet() {
			assertThat(KP_26.spec().extended()).isTrue();
		}

		@Test
		void findsThatNobodyHasDecided() {
			var undecided = OrderFact.undecided(new UUID(9, 9));

			assertThat(rule(KP_26).given(undecided)).finds(undecided, MAJOR, "UNDECIDED");
		}

		@Test
		void passesASystemAfterWhatItNeeds() {
			var system = place().build();

			assertThat(rule(KP_26).given(system)).passes(system);
		}

		@Test
		void findsASystemWithoutAPlace() {
			var system = place().without("place").build();

			assertThat(rule(KP_26).given(system)).finds(system, MAJOR, "UNPLACED");
		}

		@Test
		void findsOneOtherAtTheSamePlaceWithoutARule() {
			var system = place().with("sharing", 1).build();

			assertThat(rule(KP_26).given(system)).finds(system, MAJOR, "TIE", 7, 1);
		}

		@Test
		void passesOthersAtTheSamePlaceWithARule() {
			var system = place().with("sharing", 2).with("tieRule", "FASTEST").build();

			assertThat(rule(KP_26).given(system)).passes(system);
		}

		@Test
		void findsASystemBeforeWhatItNeeds() {
			var system = place().with("before", "Kommunnätet").build();

			assertThat(rule(KP_26).given(system)).finds(system, MAJOR, "BEFORE", "Kommunnätet");
		}

		@Test
		void aRuleForThePlaceDoesNotExcuseWhatIsNeeded() {
			var system = place().with("sharing", 1).with("tieRule", "FASTEST").with("before", "Kommunnätet").build();

			assertThat(rule(KP_26).given(system)).findsAs(system, MAJOR, "BEFORE");
		}

		@Test
		void tellsOfTheFirstPlaceAsOfAnyOther() {
			var system = place().with("place", 1).build();

			assertThat(rule(KP_26).given(system)).passes(system);
		}

	}

}
