package se.isms.core.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MfaRolloutTests {

	private static final LocalDate START = LocalDate.of(2023, 1, 1);

	private static final LocalDate TARGET = START.plusDays(100);

	@Test
	void plansEvenlyFromStartToTarget() {
		var rollout = rollout("20", "80", TARGET);

		assertThat(rollout.plannedShare(START)).isEqualTo(20);
		assertThat(rollout.plannedShare(START.plusDays(50))).isEqualTo(50);
		assertThat(rollout.plannedShare(TARGET)).isEqualTo(80);
	}

	@Test
	void roundsDown() {
		assertThat(rollout("20", "80", TARGET).plannedShare(START.plusDays(99))).isEqualTo(79);
		assertThat(rollout("20.90", "20.95", TARGET).plannedShare(START.plusDays(10))).isEqualTo(20);
	}

	@Test
	void plansTheStartBeforeAndTheTargetAfter() {
		var rollout = rollout("20", "80", TARGET);

		assertThat(rollout.plannedShare(START.minusDays(1))).isEqualTo(20);
		assertThat(rollout.plannedShare(TARGET.plusYears(1))).isEqualTo(80);
	}

	@Test
	void plansNoMoreThanItStartedWithWithoutAnEnd() {
		var endless = rollout("20", "80", null);

		assertThat(endless.plannedShare(TARGET)).isEqualTo(20);
		assertThat(endless.running(TARGET)).isFalse();
	}

	@Test
	void plansTheTargetOfOneDayAtOnce() {
		assertThat(rollout("20", "80", START).plannedShare(START)).isEqualTo(80);
	}

	@Test
	void runsFromStartToTargetBothIncluded() {
		var rollout = rollout("20", "80", TARGET);

		assertThat(rollout.running(START)).isTrue();
		assertThat(rollout.running(TARGET)).isTrue();
		assertThat(rollout.running(START.minusDays(1))).isFalse();
		assertThat(rollout.running(TARGET.plusDays(1))).isFalse();
	}

	@Test
	void refusesSharesAndDaysThatCannotBe() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> rollout("-1", "80", TARGET));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> rollout("20", "100.01", TARGET));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> rollout("20", "80", START.minusDays(1)))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.rollout-ends-before-start"));
	}

	private static MfaRollout rollout(String from, String to, @Nullable LocalDate target) {
		return new MfaRollout(UUID.randomUUID(), null, START, target, new BigDecimal(from), new BigDecimal(to), null);
	}

}
