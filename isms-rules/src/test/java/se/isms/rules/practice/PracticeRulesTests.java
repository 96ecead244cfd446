package se.isms.rules.practice;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.example.Example.TODAY;
import static se.isms.rules.example.PracticeExamples.activation;
import static se.isms.rules.example.PracticeExamples.aftermath;
import static se.isms.rules.practice.PracticeRule.TV_09;

class PracticeRulesTests {

	@Nested
	class Tv09IncidentsLeadToSomething {

		@Test
		void findsIncidentTheDayAfterItsSixtyDays() {
			var exactly = aftermath().without("followed")
				.without("activated")
				.without("planned")
				.with("handledOn", TODAY.minusDays(60))
				.build();
			var longer = aftermath().without("followed")
				.without("activated")
				.without("planned")
				.with("handledOn", TODAY.minusDays(61))
				.build();

			assertThat(rule(TV_09).given(exactly, longer)).passes(exactly)
				.finds(longer, MAJOR, "NO_FOLLOW_UP", TODAY.minusDays(61));
			assertThat(rule(TV_09).given(longer).with("tv.feedbackDays", 90)).passes(longer);
		}

		@Test
		void passesIncidentThatSomethingCameOf() {
			var followed = aftermath().without("activated").without("planned").build();
			var activated = aftermath().without("followed").build();

			assertThat(rule(TV_09).given(followed, activated)).passes(followed).passes(activated);
		}

		@Test
		void waitsWhileAnIncidentGoesOn() {
			var open = aftermath().without("followed")
				.without("activated")
				.without("planned")
				.without("handledOn")
				.build();

			assertThat(rule(TV_09).given(open)).passes(open);
		}

		@Test
		void isAboutGraveIncidents() {
			var slight = aftermath().with("severity", 2).without("followed").without("activated").build();
			var ungraded = aftermath().without("severity").build();

			assertThat(rule(TV_09).given(slight, ungraded)).isNotApplicableTo(slight).cannotJudge(ungraded);
		}

	}

	@Nested
	class Tv09PlansAreUsedWhenTheyAreNeeded {

		@Test
		void findsOutageAMinuteLongerThanFourHours() {
			var exactly = aftermath().without("activated").with("outageMinutes", 240).build();
			var longer = aftermath().without("activated").with("outageMinutes", 241).build();

			assertThat(rule(TV_09).given(exactly, longer)).passes(exactly).finds(longer, MAJOR, "NO_ACTIVATION", 4);
		}

		@Test
		void passesWhereAPlanWasInUseOrThereIsNone() {
			var used = aftermath().build();
			var unplanned = aftermath().without("activated").without("planned").build();
			var available = aftermath().without("activated").without("outageMinutes").build();

			assertThat(rule(TV_09).given(used, unplanned, available)).passes(used).passes(unplanned).passes(available);
		}

	}

	@Nested
	class Tv09ProceduresLastAsLongAsTheySay {

		@Test
		void findsADayMoreThanTheProcedureLasts() {
			var exactly = activation().with("manualDays", 30).build();
			var longer = activation().with("manualDays", 31).build();

			assertThat(rule(TV_09).given(exactly, longer)).passes(exactly)
				.finds(longer, MAJOR, "EXCEEDED", "Pärm med scheman", 31, 30);
		}

		@Test
		void cannotJudgeWhatNobodyHasSaidTheLengthOf() {
			var unknown = activation().without("enduranceDays").build();
			var unused = activation().without("procedure").without("manualDays").without("enduranceDays").build();

			assertThat(rule(TV_09).given(unknown, unused)).cannotJudge(unknown).isNotApplicableTo(unused);
		}

	}

}
