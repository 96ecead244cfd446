package se.isms.core.improvement;

import java.time.LocalDate;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ActionTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	private static final UUID OWNER = UUID.randomUUID();

	@Test
	void goesFromProposalToVerified() {
		var planned = action(Action.State.PROPOSED).plan(OWNER, TODAY.plusDays(30));
		var done = planned.start().finish(TODAY);
		var verified = done.verify("Sara Holm", "Nils Berg");

		assertThat(planned.ownerId()).isEqualTo(OWNER);
		assertThat(planned.dueOn()).isEqualTo(TODAY.plusDays(30));
		assertThat(done.doneOn()).isEqualTo(TODAY);
		assertThat(verified.state()).isEqualTo(Action.State.VERIFIED);
		assertThat(verified.doneOn()).isEqualTo(TODAY);
	}

	@Test
	void isNotVerifiedByItsOwner() {
		var done = action(Action.State.DONE);

		assertRefused("refused.action-verified-by-owner", () -> done.verify("Nils Berg", "Nils Berg"));
		assertThat(done.verify("Sara Holm", null).state()).isEqualTo(Action.State.VERIFIED);
	}

	@ParameterizedTest
	@EnumSource(names = "PLANNED", mode = EnumSource.Mode.EXCLUDE)
	void startsOnlyWhenPlanned(Action.State state) {
		assertRefused("refused.action-state", () -> action(state).start());
	}

	@ParameterizedTest
	@EnumSource(names = "ONGOING", mode = EnumSource.Mode.EXCLUDE)
	void finishesOnlyWhenOngoing(Action.State state) {
		assertRefused("refused.action-state", () -> action(state).finish(TODAY));
	}

	@ParameterizedTest
	@EnumSource(names = "DONE", mode = EnumSource.Mode.EXCLUDE)
	void isVerifiedOnlyWhenDone(Action.State state) {
		assertRefused("refused.action-state", () -> action(state).verify("Sara Holm", null));
	}

	@ParameterizedTest
	@EnumSource(names = { "PROPOSED", "PLANNED", "ONGOING" })
	void isCancelledWhileOpen(Action.State state) {
		assertThat(action(state).cancel().state()).isEqualTo(Action.State.CANCELLED);
	}

	@ParameterizedTest
	@EnumSource(names = { "DONE", "VERIFIED", "CANCELLED" })
	void isNotCancelledOnceItHasEnded(Action.State state) {
		assertRefused("refused.action-state", () -> action(state).cancel());
	}

	@Test
	void movesByItsVerbsOnly() {
		var ongoing = action(Action.State.ONGOING);

		assertRefused("refused.action-state", () -> ongoing.finish(TODAY).following(ongoing));
		assertThat(ongoing.following(ongoing)).isSameAs(ongoing);
		assertThat(ongoing.following(null)).isSameAs(ongoing);
	}

	private static Action action(Action.State state) {
		return new Action(UUID.randomUUID(), UUID.randomUUID(), "Öva reservrutinen", Action.Source.EXERCISE, null, null,
				null, state, null, null);
	}

	private static void assertRefused(String key, ThrowingCallable attempt) {
		assertThatExceptionOfType(Refused.class).isThrownBy(attempt)
			.satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
	}

}
