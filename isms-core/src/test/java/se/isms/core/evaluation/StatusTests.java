package se.isms.core.evaluation;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.BLOCKER;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.INFO;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;

class StatusTests {

	@Test
	void blockerIsRed() {
		assertThat(Status.of(List.of(BLOCKER), 100, 100, false)).isEqualTo(Status.RED);
	}

	@Test
	void oldCriticalIsRed() {
		assertThat(Status.of(List.of(CRITICAL), 100, 100, true)).isEqualTo(Status.RED);
	}

	@Test
	void criticalsOnMoreThanFivePerCentAreRed() {
		assertThat(Status.of(Collections.nCopies(6, CRITICAL), 100, 100, false)).isEqualTo(Status.RED);
		assertThat(Status.of(Collections.nCopies(5, CRITICAL), 100, 100, false)).isEqualTo(Status.ORANGE);
	}

	@Test
	void majorIsYellow() {
		assertThat(Status.of(List.of(MAJOR, MINOR), 100, 100, false)).isEqualTo(Status.YELLOW);
	}

	@Test
	void onlyMinorOrNothingIsGreen() {
		assertThat(Status.of(List.of(MINOR, INFO), 100, 100, false)).isEqualTo(Status.GREEN);
		assertThat(Status.of(List.of(), 80, 100, false)).isEqualTo(Status.GREEN);
	}

	@Test
	void tooLittleJudgedIsGreyInsteadOfYellowOrGreen() {
		assertThat(Status.of(List.of(), 79, 100, false)).isEqualTo(Status.GREY);
		assertThat(Status.of(List.of(MAJOR), 79, 100, false)).isEqualTo(Status.GREY);
		assertThat(Status.of(List.of(), 0, 0, false)).isEqualTo(Status.GREY);
	}

	@Test
	void tooLittleJudgedDoesNotHideWhatIsBad() {
		assertThat(Status.of(List.of(BLOCKER), 1, 100, false)).isEqualTo(Status.RED);
		assertThat(Status.of(List.of(CRITICAL), 30, 100, false)).isEqualTo(Status.ORANGE);
	}

}
