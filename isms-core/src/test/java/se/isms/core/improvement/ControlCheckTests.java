package se.isms.core.improvement;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ControlCheckTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	@Test
	void isMadeTodayOrBefore() {
		var today = check(TODAY, "Protokoll 12");
		var tomorrow = check(TODAY.plusDays(1), "Protokoll 12");

		assertThat(today.asOf(TODAY)).isSameAs(today);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> tomorrow.asOf(TODAY))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.check-in-future"));
	}

	@Test
	void saysWhatShowsIt() {
		var bare = check(TODAY, " ");

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> bare.asOf(TODAY))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.check-without-evidence"));
	}

	private static ControlCheck check(LocalDate on, String evidence) {
		return new ControlCheck(UUID.randomUUID(), UUID.randomUUID(), ControlCheck.Method.TEST, on, true, evidence);
	}

}
