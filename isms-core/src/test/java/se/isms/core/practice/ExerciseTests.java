package se.isms.core.practice;

import java.time.LocalDate;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.isms.core.practice.Exercise.State;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExerciseTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	@Test
	void isPlannedHeldOrEvaluatedAsItIsRegistered() {
		assertThat(registered(TODAY.plusDays(1), null)).isEqualTo(State.PLANNED);
		assertThat(registered(TODAY.plusDays(1), "Gick bra")).isEqualTo(State.PLANNED);
		assertThat(registered(TODAY, null)).isEqualTo(State.HELD);
		assertThat(registered(TODAY, " ")).isEqualTo(State.HELD);
		assertThat(registered(TODAY, "Gick bra")).isEqualTo(State.EVALUATED);
	}

	@Test
	void goesFromPlanToEndByItsVerbs() {
		var planned = exercise(State.PLANNED, TODAY, "Gick bra");

		var closed = planned.hold(TODAY).evaluate().close(0);

		assertThat(closed.state()).isEqualTo(State.CLOSED);
		assertThat(closed.open()).isFalse();
	}

	@Test
	void isNotHeldBeforeItsDay() {
		assertRefused(() -> exercise(State.PLANNED, TODAY.plusDays(1), null).hold(TODAY), "refused.exercise-to-come");
	}

	@Test
	void isNotEvaluatedWithoutAResult() {
		assertRefused(() -> exercise(State.HELD, TODAY, null).evaluate(), "refused.exercise-without-result");
		assertRefused(() -> exercise(State.HELD, TODAY, "  ").evaluate(), "refused.exercise-without-result");
	}

	@Test
	void isNotClosedWhileAnObservationIsUnanswered() {
		assertRefused(() -> exercise(State.EVALUATED, TODAY, "Gick bra").close(1), "refused.exercise-unanswered");
	}

	@Test
	void takesNoStepTwiceAndNoneTooEarly() {
		assertRefused(() -> exercise(State.HELD, TODAY, null).hold(TODAY), "refused.exercise-state");
		assertRefused(() -> exercise(State.PLANNED, TODAY, "Gick bra").evaluate(), "refused.exercise-state");
		assertRefused(() -> exercise(State.HELD, TODAY, "Gick bra").close(0), "refused.exercise-state");
	}

	@Test
	void changesWithinItsStateOnly() {
		var held = exercise(State.HELD, TODAY, null);
		var evaluated = exercise(State.EVALUATED, TODAY, "Gick bra");

		assertThat(exercise(State.HELD, TODAY.minusDays(1), "Gick bra").following(held, TODAY).state())
			.isEqualTo(State.HELD);
		assertRefused(() -> evaluated.following(held, TODAY), "refused.exercise-state");
		assertRefused(() -> exercise(State.HELD, TODAY.plusDays(1), null).following(held, TODAY),
				"refused.exercise-held-ahead");
		assertRefused(() -> exercise(State.EVALUATED, TODAY, null).following(evaluated, TODAY),
				"refused.exercise-without-result");
	}

	@Test
	void staysAsItIsOnceItIsClosed() {
		var closed = exercise(State.CLOSED, TODAY, "Gick bra");

		assertRefused(() -> closed.following(closed, TODAY), "refused.exercise-closed");
	}

	private static State registered(LocalDate day, @Nullable String result) {
		return exercise(State.PLANNED, day, result).following(null, TODAY).state();
	}

	private static Exercise exercise(State state, LocalDate day, @Nullable String result) {
		return new Exercise(UUID.randomUUID(), "En månad utan it", Exercise.Scenario.IT_OUTAGE_30D,
				Exercise.Kind.PRACTICAL, state, day, null, 18, result, 0);
	}

	private static void assertRefused(ThrowingCallable act, String key) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act).extracting(Refused::key).isEqualTo(key);
	}

}
