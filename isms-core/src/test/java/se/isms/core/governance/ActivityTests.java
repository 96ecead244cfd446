package se.isms.core.governance;

import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.isms.core.governance.Activity.State.CANCELLED;
import static se.isms.core.governance.Activity.State.DONE;
import static se.isms.core.governance.Activity.State.NOT_STARTED;
import static se.isms.core.governance.Activity.State.ONGOING;

class ActivityTests {

	@Test
	void isStartedAndFinished() {
		var started = activity(NOT_STARTED).start();

		assertThat(started.state()).isEqualTo(ONGOING);
		assertThat(started.finish().state()).isEqualTo(DONE);
		assertThat(activity(NOT_STARTED).finish().state()).isEqualTo(DONE);
	}

	@Test
	void isCancelledUntilItIsDone() {
		assertThat(activity(ONGOING).cancel().state()).isEqualTo(CANCELLED);
		assertRefused(() -> activity(DONE).cancel());
	}

	@Test
	void doesNotBeginAgain() {
		assertRefused(() -> activity(ONGOING).start());
		assertRefused(() -> activity(DONE).start());
		assertRefused(() -> activity(DONE).finish());
		assertRefused(() -> activity(CANCELLED).finish());
	}

	private static Activity activity(Activity.State state) {
		return new Activity(UUID.randomUUID(), 2026, "Öva en månad utan it", UUID.randomUUID(), null, state, null);
	}

	private static void assertRefused(ThrowingCallable attempt) {
		assertThatExceptionOfType(Refused.class).isThrownBy(attempt)
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.activity-state"));
	}

}
