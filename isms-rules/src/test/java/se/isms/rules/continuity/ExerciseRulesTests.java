package se.isms.rules.continuity;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.continuity.ContinuityRule.KP_22;
import static se.isms.rules.continuity.ContinuityRule.KP_23;
import static se.isms.rules.example.ContinuityExamples.plan;
import static se.isms.rules.example.Example.TODAY;
import static se.isms.rules.example.PracticeExamples.practiceOf;
import static se.isms.rules.example.RiskExamples.action;

class ExerciseRulesTests {

	@Nested
	class Kp22ExercisesHaveAResult {

		@Test
		void findsPlanWhoseOnlyExerciseHasNoResult() {
			var plan = plan().without("exercisedOn").build();
			var mostCritical = plan().without("exercisedOn").with("criticality", 4).build();
			var held = TODAY.minusDays(1);

			assertThat(rule(KP_22).given(plan, practiceOf(plan).with("unrecordedOn", held).build(), mostCritical,
					practiceOf(mostCritical).with("unrecordedOn", held).build()))
				.finds(plan, MAJOR, "NO_RESULT", held)
				.finds(mostCritical, CRITICAL, "NO_RESULT", held);
		}

		@Test
		void findsAnExerciseWithoutResultAfterOneThatHasOne() {
			var plan = plan().with("criticality", 4).build();
			var after = TODAY.minusMonths(4).plusDays(1);

			assertThat(rule(KP_22).given(plan, practiceOf(plan).with("unrecordedOn", after).build())).finds(plan, MAJOR,
					"NO_RESULT", after);
		}

		@Test
		void saysNothingOfAnExerciseBeforeOneThatHasAResult() {
			var plan = plan().build();

			assertThat(rule(KP_22).given(plan, practiceOf(plan).with("unrecordedOn", TODAY.minusMonths(4)).build()))
				.passes(plan);
		}

		@Test
		void leavesTheDayOfTheExerciseToWriteTheResult() {
			var plan = plan().build();

			assertThat(rule(KP_22).given(plan, practiceOf(plan).with("unrecordedOn", TODAY).build())).passes(plan);
		}

		@Test
		void tellsOfTheMissingResultRatherThanOfTheYear() {
			var plan = plan().with("exercisedOn", TODAY.minusYears(2)).build();
			var held = TODAY.minusDays(3);

			assertThat(rule(KP_22).given(plan, practiceOf(plan).with("unrecordedOn", held).build())).finds(plan, MAJOR,
					"NO_RESULT", held);
		}

	}

	@Nested
	class Kp22MostCriticalIsTriedInPractice {

		@Test
		void findsPlanThatWasOnlyTalkedAbout() {
			var plan = plan().with("criticality", 4).build();

			assertThat(rule(KP_22).given(plan, practiceOf(plan).without("practisedOn").build())).finds(plan, MAJOR,
					"NO_PRACTICAL", 24);
		}

		@Test
		void findsPlanTheDayAfterItsTwoYears() {
			var exactly = plan().with("criticality", 4).build();
			var older = plan().with("criticality", 4).build();

			assertThat(rule(KP_22).given(exactly, older,
					practiceOf(exactly).with("practisedOn", TODAY.minusMonths(24)).build(),
					practiceOf(older).with("practisedOn", TODAY.minusMonths(24).minusDays(1)).build()))
				.passes(exactly)
				.finds(older, MAJOR, "NO_PRACTICAL", 24);
		}

		@Test
		void readsTheMonthsThatTheMunicipalityHasDecided() {
			var plan = plan().with("criticality", 4).build();
			var practice = practiceOf(plan).with("practisedOn", TODAY.minusMonths(30)).build();

			assertThat(rule(KP_22).given(plan, practice).with("kp.fullTestMonths", 36)).passes(plan);
		}

		@Test
		void asksItOfTheMostCriticalOnly() {
			var plan = plan().with("criticality", 3).build();

			assertThat(rule(KP_22).given(plan, practiceOf(plan).without("practisedOn").build())).passes(plan);
		}

		@Test
		void tellsOfTheYearRatherThanOfThePractice() {
			var never = plan().with("criticality", 4).without("exercisedOn").build();
			var old = plan().with("criticality", 4).with("exercisedOn", TODAY.minusMonths(13)).build();

			assertThat(rule(KP_22).given(never, old, practiceOf(never).without("practisedOn").build(),
					practiceOf(old).without("practisedOn").build()))
				.finds(never, CRITICAL, "MISSING")
				.finds(old, MAJOR, "EXPIRED", TODAY.minusMonths(13));
		}

	}

	@Nested
	class Kp23LessonsAreBuiltIn {

		@ParameterizedTest
		@ValueSource(strings = { "EXERCISE", "ACTIVATION" })
		void findsActionTheDayAfterItsDay(String source) {
			var today = action().with("sourceType", source).with("dueOn", TODAY).build();
			var late = action().with("sourceType", source).with("dueOn", TODAY.minusDays(1)).build();

			assertThat(rule(KP_23).given(today, late)).passes(today).finds(late, MAJOR, "LATE", TODAY.minusDays(1));
		}

		@Test
		void findsActionWithoutADay() {
			var action = action().with("sourceType", "EXERCISE").without("dueOn").build();

			assertThat(rule(KP_23).given(action)).finds(action, MAJOR, "NO_DATE");
		}

		@Test
		void passesActionThatIsDone() {
			var late = action().with("sourceType", "EXERCISE")
				.with("dueOn", TODAY.minusDays(9))
				.without("open")
				.build();
			var none = action().with("sourceType", "EXERCISE").without("dueOn").without("open").build();

			assertThat(rule(KP_23).given(late, none)).passes(late).passes(none);
		}

		@Test
		void leavesActionsOfOtherSourcesToOtherRules() {
			var action = action().with("sourceType", "RISK").with("dueOn", TODAY.minusDays(9)).build();

			assertThat(rule(KP_23).given(action)).isNotApplicableTo(action);
		}

		@Test
		void findsPlanThatIsOlderThanWhatWasLearntOfIt() {
			var plan = plan().build();
			var same = plan().build();
			var day = TODAY.minusMonths(2);

			assertThat(rule(KP_23).given(plan, same,
					practiceOf(plan).with("adoptedOn", day.minusDays(1)).with("taughtOn", day).build(),
					practiceOf(same).with("adoptedOn", day).with("taughtOn", day).build()))
				.finds(plan, MAJOR, "OUTDATED", day)
				.passes(same);
		}

		@Test
		void passesPlanThatNothingWasLearntOf() {
			var plan = plan().build();

			assertThat(rule(KP_23).given(plan, practiceOf(plan).without("taughtOn").build())).passes(plan);
		}

		@Test
		void ignoresDrafts() {
			var draft = plan().with("adopted", false).build();

			assertThat(rule(KP_23).given(draft, practiceOf(draft).without("adoptedOn").build()))
				.isNotApplicableTo(draft);
		}

	}

}
