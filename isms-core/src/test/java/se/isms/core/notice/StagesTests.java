package se.isms.core.notice;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StagesTests {

	private static final LocalDate DUE = LocalDate.of(2026, 11, 26);

	@ParameterizedTest
	@CsvSource({ "2026-11-18, -", "2026-11-19, 7", "2026-11-24, 7", "2026-11-25, 1", "2026-11-26, 1", "2026-11-27, -1",
			"2026-12-02, -1", "2026-12-03, -7", "2027-12-03, -7" })
	void lastStageReachedCounts(LocalDate today, String stage) {
		assertThat(Stages.days(NoticeKind.ACTION, DUE, today).stream())
			.containsExactly(stage.equals("-") ? new Integer[0] : new Integer[] { Integer.valueOf(stage) });
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-25T07:59:59Z, -", "2026-11-25T08:00:00Z, 24", "2026-11-25T20:00:00Z, 12",
			"2026-11-26T03:59:59Z, 12", "2026-11-26T04:00:00Z, 4", "2026-11-26T07:59:59Z, 1", "2026-11-26T08:00:00Z, 0",
			"2026-11-28T08:00:00Z, 0" })
	void hoursOfAClockAreRoundedUp(Instant now, String stage) {
		assertThat(Stages.hours(Instant.parse("2026-11-26T08:00:00Z"), now).stream())
			.containsExactly(stage.equals("-") ? new Integer[0] : new Integer[] { Integer.valueOf(stage) });
	}

}
