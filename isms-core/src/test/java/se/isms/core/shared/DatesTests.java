package se.isms.core.shared;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTests {

	@Test
	void dayEndsAtMidnightAlsoWhenClocksChange() {
		assertThat(Dates.endOf(LocalDate.of(2026, 3, 28))).isEqualTo(Instant.parse("2026-03-28T22:59:59.999Z"));
		assertThat(Dates.endOf(LocalDate.of(2026, 3, 29))).isEqualTo(Instant.parse("2026-03-29T21:59:59.999Z"));
		assertThat(Dates.endOf(LocalDate.of(2026, 10, 25))).isEqualTo(Instant.parse("2026-10-25T22:59:59.999Z"));
	}

}
