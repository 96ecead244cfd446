package se.isms.core.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClocksTests {

	@Test
	void hoursRunThroughTheNightWhenClocksGoForward() {
		var aware = at("2026-03-28T23:30+01:00");

		assertThat(Clocks.earlyWarningDue(aware)).isEqualTo(at("2026-03-30T00:30+02:00"));
		assertThat(Clocks.notificationDue(aware)).isEqualTo(at("2026-04-01T00:30+02:00"));
		assertThat(Clocks.dataBreachDue(aware)).isEqualTo(at("2026-04-01T00:30+02:00"));
	}

	@Test
	void hoursRunThroughTheNightWhenClocksGoBack() {
		var aware = at("2026-10-24T23:30+02:00");

		assertThat(Clocks.earlyWarningDue(aware)).isEqualTo(at("2026-10-25T22:30+01:00"));
		assertThat(Clocks.notificationDue(aware)).isEqualTo(at("2026-10-27T22:30+01:00"));
	}

	@Test
	void hourThatComesTwiceIsTwoMoments() {
		assertThat(Clocks.earlyWarningDue(at("2026-10-25T02:30+02:00"))).isEqualTo(at("2026-10-26T01:30+01:00"));
		assertThat(Clocks.earlyWarningDue(at("2026-10-25T02:30+01:00"))).isEqualTo(at("2026-10-26T02:30+01:00"));
	}

	@Test
	void cybersecurityActAppliesFromTheDayInSweden() {
		assertThat(Clocks.cslApplies(at("2026-01-14T23:59+01:00"))).isFalse();
		assertThat(Clocks.cslApplies(at("2026-01-14T23:00+00:00"))).isTrue();
	}

	@Test
	void finalReportIsDueOneCalendarMonthAfterTheNotification() {
		assertThat(dueAfterNotification("2027-01-31T12:00+01:00")).isEqualTo("2027-02-28");
		assertThat(dueAfterNotification("2028-01-31T12:00+01:00")).isEqualTo("2028-02-29");
	}

	@Test
	void monthCountsFromTheNotificationThoughThatWasLate() {
		var aware = at("2026-05-01T08:00+02:00");

		assertThat(Clocks.finalReportDue(aware, at("2026-05-10T17:00+02:00"))).isEqualTo("2026-06-10");
		assertThat(Clocks.finalReportDue(aware, at("2026-05-02T17:00+02:00"))).isEqualTo("2026-06-02");
	}

	@Test
	void situationReportInTimeMovesTheFinalOneToAMonthAfterTheEnd() {
		var notified = at("2026-11-21T10:00+01:00");
		var reported = at("2026-12-21T23:59+01:00");

		assertThat(Clocks.finalReportDue(null, notified, reported, null)).isNull();
		assertThat(Clocks.finalReportDue(null, notified, reported, at("2027-01-31T10:00+01:00")))
			.isEqualTo("2027-02-28");
	}

	@Test
	void situationReportMovesNothingWhenItIsLateOrTheIncidentWasOver() {
		var notified = at("2026-11-21T10:00+01:00");

		assertThat(Clocks.finalReportDue(null, notified, at("2026-12-22T00:00+01:00"), null)).isEqualTo("2026-12-21");
		assertThat(Clocks.finalReportDue(null, notified, at("2026-12-01T10:00+01:00"), at("2026-12-21T23:00+01:00")))
			.isEqualTo("2026-12-21");
	}

	@Test
	void holidaysMoveNothing() {
		assertThat(dueAfterNotification("2026-11-24T12:00+01:00")).isEqualTo("2026-12-24");
	}

	@Test
	void monthIsCountedFromTheDayInSweden() {
		assertThat(dueAfterNotification("2027-01-31T23:30+00:00")).isEqualTo("2027-03-01");
	}

	@Test
	void finalReportIsProvisionallyDueAMonthAfterTheLastMomentForTheNotification() {
		assertThat(Clocks.finalReportDue(at("2026-11-21T12:00+01:00"), null)).isEqualTo("2026-12-24");
	}

	@Test
	void finalReportHasNoDueDateWithoutAwareness() {
		assertThat(Clocks.finalReportDue(null, null)).isNull();
	}

	@Test
	void exactlyAtTheDueMomentIsInTime() {
		var due = at("2026-11-22T12:00+01:00");

		assertThat(Clocks.missed(due, null, due)).isFalse();
		assertThat(Clocks.missed(due, null, due.plusSeconds(1))).isTrue();
		assertThat(Clocks.late(due, due)).isFalse();
		assertThat(Clocks.late(due, due.plusSeconds(1))).isTrue();
	}

	@Test
	void nothingSubmittedIsMissedAndNotLate() {
		var due = at("2026-11-22T12:00+01:00");

		assertThat(Clocks.late(due, null)).isFalse();
		assertThat(Clocks.missed(due, due.plusSeconds(1), due.plusSeconds(2))).isFalse();
	}

	@Test
	void theWholeDueDayIsInTime() {
		var due = LocalDate.of(2026, 12, 24);

		assertThat(Clocks.within(due, at("2026-12-24T23:59+01:00"))).isTrue();
		assertThat(Clocks.within(due, at("2026-12-25T00:00+01:00"))).isFalse();
		assertThat(Clocks.within(due, null)).isFalse();
	}

	@Test
	void writesMomentsInSwedishTime() {
		assertThat(Clocks.local(Instant.parse("2026-03-29T22:30:00Z"))).isEqualTo("2026-03-30 00:30");
	}

	private static LocalDate dueAfterNotification(String notified) {
		var due = Clocks.finalReportDue(null, at(notified));
		assertThat(due).isNotNull();
		return due;
	}

	private static Instant at(String time) {
		return OffsetDateTime.parse(time).toInstant();
	}

}
