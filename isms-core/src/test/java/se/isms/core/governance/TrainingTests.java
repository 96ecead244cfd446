package se.isms.core.governance;

import java.time.LocalDate;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TrainingTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	@Test
	void isNotCompletedByMoreThanThereAre() {
		assertRefused("refused.training-total", () -> total(11, 10));
		assertRefused("refused.training-total", () -> total(-1, 10));
		assertThat(total(10, 10).completed()).isEqualTo(10);
	}

	@Test
	void showsAShareRoundedDownAndNoneWithoutFigures() {
		assertThat(new TrainingRow(UUID.randomUUID(), "Vård och omsorg", 899, 1000).share()).isEqualTo(89);
		assertThat(new TrainingRow(UUID.randomUUID(), "Vård och omsorg", 0, 0).share()).isNull();
		assertThat(new TrainingRow(UUID.randomUUID(), "Vård och omsorg", null, null).share()).isNull();
	}

	@Test
	void ofTheManagementHasBeenHeldAndIsTheLatest() {
		var member = new ManagementMember(UUID.randomUUID(), UUID.randomUUID(), "Kommundirektör",
				LocalDate.of(2024, 1, 1), null, LocalDate.of(2026, 2, 1));

		assertThat(member.train(TODAY, TODAY).trainedOn()).isEqualTo(TODAY);
		assertRefused("refused.training-in-future", () -> member.train(TODAY.plusDays(1), TODAY));
		assertRefused("refused.training-before-last", () -> member.train(LocalDate.of(2026, 1, 31), TODAY));
	}

	private static TrainingTotal total(int completed, int population) {
		return new TrainingTotal(UUID.randomUUID(), UUID.randomUUID(), completed, population);
	}

	private static void assertRefused(String key, ThrowingCallable attempt) {
		assertThatExceptionOfType(Refused.class).isThrownBy(attempt)
			.satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
	}

}
