package se.isms.core.incident;

import java.time.Instant;
import java.time.LocalDate;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.isms.core.incident.IncidentExamples.AWARE;
import static se.isms.core.incident.IncidentExamples.incident;

class IncidentTests {

	private static final Instant LATER = AWARE.plusSeconds(86400);

	@Test
	void remembersWhatWasAssessedAndWhen() {
		var assessed = incident().build().assess(true, LATER);

		assertThat(assessed.significant()).isTrue();
		assertThat(assessed.assessedAt()).isEqualTo(LATER);
	}

	@Test
	void isAssessedAgainWhenMoreIsKnown() {
		var assessed = incident().build().assess(true, AWARE).assess(false, LATER);

		assertThat(assessed.significant()).isFalse();
		assertThat(assessed.assessedAt()).isEqualTo(LATER);
	}

	@Test
	void isHandledOnce() {
		var handled = incident().build().handle(LATER);

		assertThat(handled.handledAt()).isEqualTo(LATER);
		assertRefused("refused.incident-already-handled", () -> handled.handle(LATER));
	}

	@Test
	void closesMinorOnesWithoutLessons() {
		var closed = incident().severity(2).handled(AWARE).build().close(LATER);

		assertThat(closed.closedAt()).isEqualTo(LATER);
	}

	@Test
	void refusesToCloseSevereOnesWithoutCauseAndLessons() {
		var nothing = incident().severity(3).handled(AWARE).build();
		var onlyCause = incident().severity(4).handled(AWARE).learnt("Strömavbrott", " ").build();
		var both = incident().severity(4).handled(AWARE).learnt("Strömavbrott", "Reservkraft provas").build();

		assertRefused("refused.incident-without-lessons", () -> nothing.close(LATER));
		assertRefused("refused.incident-without-lessons", () -> onlyCause.close(LATER));
		assertThat(both.close(LATER).closedAt()).isEqualTo(LATER);
	}

	@Test
	void refusesToCloseWhatIsNotHandled() {
		assertRefused("refused.incident-not-handled", () -> incident().build().close(LATER));
	}

	@Test
	void refusesToCloseWithoutAwarenessWhatMayHaveToBeReported() {
		var personal = incident().withPersonalData().aware(null).handled(AWARE).build();
		var significant = incident().significant().aware(null).handled(AWARE).build();
		var neither = incident().aware(null).handled(AWARE).build();

		assertRefused("refused.incident-without-awareness", () -> personal.close(LATER));
		assertRefused("refused.incident-without-awareness", () -> significant.close(LATER));
		assertThat(neither.close(LATER).closedAt()).isNotNull();
	}

	@Test
	void refusesToCloseBeforeAwareness() {
		var early = incident().handled(AWARE).build();

		assertRefused("refused.incident-times", () -> early.close(AWARE.minusSeconds(1)));
	}

	@Test
	void staysAsItIsWhenClosed() {
		var closed = incident().handled(AWARE).build().close(LATER);

		assertRefused("refused.incident-closed", () -> closed.assess(true, LATER));
		assertRefused("refused.incident-closed", () -> closed.handle(LATER));
		assertRefused("refused.incident-closed", () -> closed.close(LATER));
	}

	@Test
	void refusesTimesOutOfOrder() {
		var detectedFirst = incident().occurred(AWARE).detected(AWARE.minusSeconds(1)).build();
		var awareFirst = incident().detected(AWARE.plusSeconds(1)).build();
		var sameMoment = incident().occurred(AWARE).detected(AWARE).aware(AWARE).build();

		assertRefused("refused.incident-times", detectedFirst::inOrder);
		assertRefused("refused.incident-times", awareFirst::inOrder);
		assertThat(sameMoment.inOrder()).isSameAs(sameMoment);
	}

	@Test
	void isNeitherAssessedNorClosedByAChange() {
		var open = incident().handled(AWARE).build();

		assertRefused("refused.incident-state", () -> open.assess(true, LATER).following(open));
		assertRefused("refused.incident-state", () -> open.close(LATER).following(open));
		assertThat(open.following(open)).isSameAs(open);
		assertThat(open.close(LATER).following(null).closedAt()).isEqualTo(LATER);
	}

	@Test
	void isJudgedByTheDayOfAwarenessInSweden() {
		var today = LocalDate.of(2026, 11, 20);

		assertThat(incident().build().judgedBy(today)).isEqualTo(LocalDate.of(2026, 3, 28));
		assertThat(incident().aware(null).build().judgedBy(today)).isEqualTo(today);
	}

	private static void assertRefused(String key, ThrowingCallable attempt) {
		assertThatExceptionOfType(Refused.class).isThrownBy(attempt)
			.satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
	}

}
