package se.isms.rules.continuity;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.continuity.ContinuityRule.KP_11;
import static se.isms.rules.continuity.ContinuityRule.KP_12;
import static se.isms.rules.continuity.ContinuityRule.KP_13;
import static se.isms.rules.example.ContinuityExamples.paper;
import static se.isms.rules.example.ContinuityExamples.routine;
import static se.isms.rules.example.Example.TODAY;

class PaperRulesTests {

	@Nested
	class Kp11InformationIsOnPaper {

		@Test
		void findsPlanOfACriticalProcessWithoutAnyRoutine() {
			var bare = paper().with("routines", 0).build();
			var vital = paper().with("routines", 0).with("lifeHealth", true).build();
			var one = paper().with("routines", 1).build();

			assertThat(rule(KP_11).given(bare, vital, one)).finds(bare, MAJOR, "MISSING")
				.finds(vital, CRITICAL, "MISSING")
				.passes(one);
		}

		@Test
		void isAboutCriticalProcessesOnly() {
			var plan = paper().with("routines", 0).with("criticality", 2).build();
			var seldom = routine().with("everyDays", 30).with("criticality", 2).build();

			assertThat(rule(KP_11).given(plan, seldom)).isNotApplicableTo(plan).isNotApplicableTo(seldom);
			assertThat(rule(KP_11).given(plan, seldom).with("kp.critical", 2)).finds(plan).finds(seldom);
		}

		@Test
		void cannotJudgeWhereNobodyHasSaidHowCriticalTheProcessIs() {
			var plan = paper().with("routines", 0).without("criticality").build();
			var seldom = routine().with("everyDays", 30).without("criticality").build();

			assertThat(rule(KP_11).given(plan, seldom)).cannotJudge(plan).cannotJudge(seldom);
		}

		@Test
		void findsWhatIsPrintedMoreSeldomThanTheThreshold() {
			var late = routine().with("everyDays", 15).build();
			var vital = routine().with("everyDays", 15).with("lifeHealth", true).build();
			var inTime = routine().with("everyDays", 14).build();

			assertThat(rule(KP_11).given(late, vital, inTime)).finds(late, MAJOR, "INTERVAL", 15, 14)
				.finds(vital, CRITICAL, "INTERVAL", 15, 14)
				.passes(inTime);
			assertThat(rule(KP_11).given(late).with("kp.paperMaxDays", 15)).passes(late);
		}

		@Test
		void asksForMoreWhereItIsAboutPeopleAtRisk() {
			var late = routine().with("vulnerable", true).with("everyDays", 8).build();
			var inTime = routine().with("vulnerable", true).with("everyDays", 7).build();

			assertThat(rule(KP_11).given(late, inTime)).finds(late, MAJOR, "INTERVAL", 8, 7).passes(inTime);
			assertThat(rule(KP_11).given(late).with("kp.paperVulnerableDays", 8)).passes(late);
		}

		@Test
		void findsRoutineThatNobodyHasConfirmedForAHundredDays() {
			var exactly = routine().with("followedOn", TODAY.minusDays(100)).build();
			var longer = routine().with("followedOn", TODAY.minusDays(101)).build();
			var vital = routine().with("followedOn", TODAY.minusDays(101)).with("lifeHealth", true).build();

			assertThat(rule(KP_11).given(exactly, longer, vital)).passes(exactly)
				.finds(longer, MAJOR, "UNCONFIRMED", 100)
				.finds(vital, CRITICAL, "UNCONFIRMED", 100);
		}

		@Test
		void takesAConfirmationThatIsMissingOrToComeForNone() {
			var never = routine().without("followedOn").build();
			var toCome = routine().with("followedOn", TODAY.plusDays(1)).build();
			var today = routine().with("followedOn", TODAY).build();

			assertThat(rule(KP_11).given(never, toCome, today)).finds(never, MAJOR, "UNCONFIRMED", 100)
				.finds(toCome, MAJOR, "UNCONFIRMED", 100)
				.passes(today);
		}

		@Test
		void findsWhatLiesInTooFewPlaces() {
			var one = routine().with("places", 1).build();
			var vital = routine().with("places", 0).with("lifeHealth", true).build();

			assertThat(rule(KP_11).given(one, vital, routine().build())).finds(one, MAJOR, "PLACES", 1, 2)
				.finds(vital, CRITICAL, "PLACES", 0, 2);
			assertThat(rule(KP_11).given(one).with("kp.paperLocations", 1)).passes(one);
		}

	}

	@Nested
	class Kp12PlanIsPrintedAndKnown {

		@Test
		void findsPlanThatLiesNowhere() {
			var plan = paper().with("copies", 0).without("printedEdition").build();

			assertThat(rule(KP_12).given(plan)).finds(plan, CRITICAL, "MISSING", 3);
		}

		@Test
		void findsPlanOfWhichAnOlderEditionLiesSomewhere() {
			var plan = paper().with("edition", 201).with("printedEdition", 200).build();

			assertThat(rule(KP_12).given(plan)).finds(plan, CRITICAL, "OUTDATED", 201, 200);
		}

		@Test
		void passesPlanWhoseEditionLiesEverywhereAndIsKnown() {
			var plan = paper().with("edition", 200).with("printedEdition", 200).build();

			assertThat(rule(KP_12).given(plan)).passes(plan);
		}

		@Test
		void findsThatStaffWereNotTold() {
			var plan = paper().with("untold", 1).build();

			assertThat(rule(KP_12).given(plan)).finds(plan, MINOR, "UNTOLD", 3, 1, 2);
		}

		@Test
		void tellsTheOldEditionBeforeWhatStaffDoNotKnow() {
			var plan = paper().with("printedEdition", 2).with("untold", 2).build();

			assertThat(rule(KP_12).given(plan)).finds(plan, CRITICAL, "OUTDATED", 3, 2);
		}

	}

	@Nested
	class Kp13PeopleCanBeReached {

		@Test
		void findsPlanWithoutContacts() {
			var plan = paper().with("contacts", 0).with("independent", 0).without("checkedOn").build();
			var most = paper().with("contacts", 0)
				.with("independent", 0)
				.without("checkedOn")
				.with("criticality", 4)
				.build();

			assertThat(rule(KP_13).given(plan, most)).finds(plan, MAJOR, "MISSING").finds(most, CRITICAL, "MISSING");
		}

		@Test
		void findsNumbersThatNobodyHasCalled() {
			var never = paper().without("checkedOn").build();
			var most = paper().without("checkedOn").with("criticality", 4).build();
			var toCome = paper().with("checkedOn", TODAY.plusDays(1)).build();

			assertThat(rule(KP_13).given(never, most, toCome)).finds(never, MAJOR, "UNCHECKED")
				.finds(most, CRITICAL, "UNCHECKED")
				.finds(toCome, MAJOR, "UNCHECKED");
		}

		@Test
		void findsNumbersThatWereCalledLongerAgoThanTheThreshold() {
			var exactly = paper().with("checkedOn", TODAY.minusMonths(6)).build();
			var older = paper().with("checkedOn", TODAY.minusMonths(6).minusDays(1)).build();
			var most = paper().with("checkedOn", TODAY.minusMonths(7)).with("criticality", 4).build();

			assertThat(rule(KP_13).given(exactly, older, most)).passes(exactly)
				.finds(older, MAJOR, "OLD", TODAY.minusMonths(6).minusDays(1), 6)
				.finds(most, CRITICAL, "OLD", TODAY.minusMonths(7), 6);
			assertThat(rule(KP_13).given(older).with("kp.contactMonths", 7)).passes(older);
		}

		@Test
		void findsThatEveryNumberDependsOnOwnTelephony() {
			var plan = paper().with("independent", 0).build();
			var most = paper().with("independent", 0).with("criticality", 4).build();
			var one = paper().with("independent", 1).build();

			assertThat(rule(KP_13).given(plan, most, one)).finds(plan, MAJOR, "OWN_TELEPHONY")
				.finds(most, CRITICAL, "OWN_TELEPHONY")
				.passes(one);
		}

		@Test
		void findsThatThereIsNoChannelOfItsOwn() {
			var plan = paper().with("ownChannel", false).build();
			var most = paper().with("ownChannel", false).with("criticality", 4).build();

			assertThat(rule(KP_13).given(plan, most, paper().build())).finds(plan, MAJOR, "NO_CHANNEL")
				.finds(most, CRITICAL, "NO_CHANNEL");
		}

		@Test
		void judgesPlansOfLessCriticalProcessesToo() {
			var plan = paper().with("criticality", 1).with("ownChannel", false).build();

			assertThat(rule(KP_13).given(plan)).finds(plan, MAJOR, "NO_CHANNEL");
		}

	}

}
