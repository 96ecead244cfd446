package se.isms.core.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import se.isms.core.shared.Dates;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.incident.IncidentExamples.incident;

class DeadlinesTests {

	@Test
	void countHoursOverTheChangeToSummerTime() {
		var clocks = Deadlines.of(incident().significant().aware(at("2026-03-28T23:30+01:00")).build(), List.of());

		assertThat(due(clocks, "EARLY_WARNING")).isEqualTo(at("2026-03-30T00:30+02:00"));
		assertThat(due(clocks, "NOTIFICATION")).isEqualTo(at("2026-04-01T00:30+02:00"));
	}

	@Test
	void givesTheFinalReportACalendarMonthFromTheNotification() {
		var incident = incident().significant().aware(at("2027-01-29T10:00+01:00")).build();
		var clocks = Deadlines.of(incident,
				List.of(csl(RegulatoryReport.Stage.NOTIFICATION, at("2027-01-31T10:00+01:00"))));

		assertThat(due(clocks, "FINAL")).isEqualTo(endOf("2027-02-28"));
		assertThat(deadline(clocks, "FINAL").provisional()).isFalse();
	}

	@Test
	void doesNotMoveADeadlineFromAHoliday() {
		var incident = incident().significant().aware(at("2026-11-23T10:00+01:00")).build();
		var clocks = Deadlines.of(incident,
				List.of(csl(RegulatoryReport.Stage.NOTIFICATION, at("2026-11-24T10:00+01:00"))));

		assertThat(due(clocks, "FINAL").atZone(Dates.ZONE).toLocalDate()).isEqualTo(LocalDate.of(2026, 12, 24));
	}

	@Test
	void keepsTheFinalReportProvisionalUntilTheNotification() {
		var clocks = Deadlines.of(incident().significant().aware(at("2026-05-01T08:00+02:00")).build(), List.of());

		assertThat(due(clocks, "FINAL")).isEqualTo(endOf("2026-06-04"));
		assertThat(deadline(clocks, "FINAL").provisional()).isTrue();
	}

	@Test
	void countsTheFinalReportFromTheEndOfWhatWentOn() {
		var aware = at("2026-11-20T10:00+01:00");
		var reports = List.of(csl(RegulatoryReport.Stage.NOTIFICATION, at("2026-11-21T10:00+01:00")),
				csl(RegulatoryReport.Stage.SITUATION, at("2026-12-20T10:00+01:00")));

		var ongoing = Deadlines.of(incident().significant().aware(aware).build(), reports);
		var handled = Deadlines.of(incident().significant().aware(aware).handled(at("2027-01-10T10:00+01:00")).build(),
				reports);

		assertThat(deadline(ongoing, "SITUATION").met()).isTrue();
		assertThat(ongoing.all()).noneMatch(deadline -> deadline.code().equals("FINAL"));
		assertThat(due(handled, "FINAL")).isEqualTo(endOf("2027-02-10"));
	}

	@Test
	void keepsTheMonthForWhatWasHandledWithinIt() {
		var incident = incident().significant()
			.aware(at("2026-11-20T10:00+01:00"))
			.handled(at("2026-12-10T10:00+01:00"))
			.build();
		var clocks = Deadlines.of(incident,
				List.of(csl(RegulatoryReport.Stage.NOTIFICATION, at("2026-11-23T10:00+01:00")),
						csl(RegulatoryReport.Stage.SITUATION, at("2026-11-24T10:00+01:00"))));

		assertThat(due(clocks, "FINAL")).isEqualTo(endOf("2026-12-23"));
	}

	@Test
	void doNotLetALateSituationReportMoveTheFinalOne() {
		var incident = incident().significant().aware(at("2026-11-20T10:00+01:00")).build();
		var clocks = Deadlines.of(incident,
				List.of(csl(RegulatoryReport.Stage.NOTIFICATION, at("2026-11-21T10:00+01:00")),
						csl(RegulatoryReport.Stage.SITUATION, at("2026-12-22T00:00+01:00"))));

		assertThat(due(clocks, "FINAL")).isEqualTo(endOf("2026-12-21"));
		assertThat(deadline(clocks, "FINAL").met()).isFalse();
	}

	@Test
	void countTheMonthFromANotificationThatCameLate() {
		var incident = incident().significant().aware(at("2026-05-01T08:00+02:00")).build();
		var clocks = Deadlines.of(incident,
				List.of(csl(RegulatoryReport.Stage.NOTIFICATION, at("2026-05-10T17:00+02:00"))));

		assertThat(due(clocks, "NOTIFICATION")).isEqualTo(at("2026-05-04T08:00+02:00"));
		assertThat(due(clocks, "FINAL")).isEqualTo(endOf("2026-06-10"));
		assertThat(deadline(clocks, "FINAL").provisional()).isFalse();
	}

	@Test
	void countHoursOverTheChangeToWinterTime() {
		var clocks = Deadlines.of(incident().significant().aware(at("2026-10-24T23:30+02:00")).build(), List.of());

		assertThat(due(clocks, "EARLY_WARNING")).isEqualTo(at("2026-10-25T22:30+01:00"));
		assertThat(due(clocks, "NOTIFICATION")).isEqualTo(at("2026-10-27T22:30+01:00"));
	}

	@Test
	void beginsWithTheLaw() {
		var before = incident().significant().aware(at("2026-01-14T23:59+01:00")).build();
		var first = incident().significant().aware(at("2026-01-15T00:00+01:00")).build();

		assertThat(Deadlines.of(before, List.of()).all()).isEmpty();
		assertThat(Deadlines.of(first, List.of()).all()).hasSize(3);
	}

	@Test
	void givesImySeventyTwoHoursAlsoBeforeThatLaw() {
		var incident = incident().withPersonalData().aware(at("2022-05-02T09:00+02:00")).build();

		assertThat(Deadlines.of(incident, List.of()).all())
			.containsExactly(new Deadline("IMY", at("2022-05-05T09:00+02:00"), false, false));
	}

	@Test
	void asksNothingOfWhatIsNotSignificantOrNotKnown() {
		assertThat(Deadlines.of(incident().build(), List.of()).all()).isEmpty();
		assertThat(Deadlines.of(incident().significant().withPersonalData().aware(null).build(), List.of()).all())
			.isEmpty();
	}

	@Test
	void namesTheEarliestThatNothingWasSubmittedFor() {
		var aware = at("2026-05-01T08:00+02:00");
		var incident = incident().significant().withPersonalData().aware(aware).build();
		var early = csl(RegulatoryReport.Stage.EARLY_WARNING, aware.plusSeconds(60));
		var notified = csl(RegulatoryReport.Stage.NOTIFICATION, aware.plusSeconds(120));

		assertThat(Deadlines.of(incident, List.of()).next()).map(Deadline::code).contains("EARLY_WARNING");
		assertThat(Deadlines.of(incident, List.of(early)).next()).map(Deadline::code).contains("NOTIFICATION");
		assertThat(Deadlines.of(incident, List.of(early, notified)).next()).map(Deadline::code).contains("IMY");
	}

	@Test
	void countsWholeHoursAndBelowZeroWhenOverdue() {
		var deadline = new Deadline("IMY", at("2026-05-01T08:00+02:00"), false, false);

		assertThat(deadline.hoursLeft(at("2026-05-01T06:30+02:00"))).isEqualTo(1);
		assertThat(deadline.hoursLeft(at("2026-05-01T08:00+02:00"))).isZero();
		assertThat(deadline.hoursLeft(at("2026-05-01T08:01+02:00"))).isEqualTo(-1);
	}

	private static Instant due(Deadlines clocks, String code) {
		return deadline(clocks, code).due();
	}

	private static Deadline deadline(Deadlines clocks, String code) {
		return clocks.all().stream().filter(deadline -> deadline.code().equals(code)).findFirst().orElseThrow();
	}

	private static RegulatoryReport csl(RegulatoryReport.Stage stage, Instant at) {
		return new RegulatoryReport(UUID.randomUUID(), UUID.randomUUID(), Track.CSL, stage, at, "CERT-SE", null);
	}

	private static Instant endOf(String day) {
		return Dates.endOf(LocalDate.parse(day));
	}

	private static Instant at(String moment) {
		return OffsetDateTime.parse(moment).toInstant();
	}

}
