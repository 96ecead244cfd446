package se.isms.core.continuity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.isms.core.continuity.Staffing.Absence;
import se.isms.core.continuity.Staffing.Phase;

import static org.assertj.core.api.Assertions.assertThat;

class StaffingTests {

	@ParameterizedTest
	@CsvSource({ "FIRST_DAY,24,7,4,8", "FIRST_DAY,13,7,4,4", "FIRST_DAY,14,7,1,2", "FIRST_DAY,8,5,3,2",
			"FIRST_WEEK,24,7,4,17", "FIRST_WEEK,8,5,3,3", "FIRST_WEEK,24,1,4,8", "FIRST_MONTH,10,4,1,1",
			"FIRST_MONTH,10,5,1,2", "AFTER_MONTH,24,7,5,21", "AFTER_MONTH,24,7,0,0" })
	void letsEverybodyRestElevenHoursADayAndWorkFortyHoursAWeek(Phase phase, int hours, int days, int atOnce,
			long needed) {
		assertThat(new Staffing(0, hours, days).needed(phase, atOnce)).isEqualTo(needed);
	}

	@ParameterizedTest
	@CsvSource({ "FIRST_DAY,30,18", "FIRST_DAY,4,2", "FIRST_WEEK,30,18", "FIRST_MONTH,30,20", "FIRST_MONTH,100,67",
			"AFTER_MONTH,30,24", "AFTER_MONTH,4,3", "AFTER_MONTH,0,0" })
	void countsOnAFifthBeingAwayAndTwoFifthsForTwoWeeks(Phase phase, int people, long available) {
		assertThat(new Staffing(people, 24, 7).available(phase, new Absence(20, 40, 14))).isEqualTo(available);
	}

	@ParameterizedTest
	@CsvSource({ "20,40,0,FIRST_WEEK,80", "20,40,3,FIRST_WEEK,70", "20,40,60,FIRST_MONTH,60", "50,40,14,FIRST_MONTH,50",
			"0,0,14,FIRST_DAY,100" })
	void theMostAreAwayForAsLongAsThatIs(int share, int peak, int peakDays, Phase phase, long available) {
		assertThat(new Staffing(100, 24, 7).available(phase, new Absence(share, peak, peakDays))).isEqualTo(available);
	}

}
