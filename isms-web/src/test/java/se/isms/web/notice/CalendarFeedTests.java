package se.isms.web.notice;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.isms.core.notice.About;
import se.isms.core.notice.DatedDuty;
import se.isms.core.notice.Duty;
import se.isms.core.notice.NoticeKind;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarFeedTests {

	private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000007");

	private static final Instant CHANGED = Instant.parse("2026-03-01T10:15:30Z");

	private static final String SITE = "https://isms.ekvaden.example";

	@Test
	void wholeDayIsADayAndNoMoment() {
		var event = event(day("2026-10-25", false));

		assertThat(event.<Temporal>getStartDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2026, 10, 25));
		assertThat(text(event, "SUMMARY")).isEqualTo("Klar: Byt lås, dörr; fönster");
		assertThat(text(event, "UID")).isEqualTo(ID + "-action@isms");
		assertThat(text(event, "SEQUENCE")).isEqualTo("3");
		assertThat(text(event, "LAST-MODIFIED")).isEqualTo("20260301T101530Z");
		assertThat(text(event, "DTSTAMP")).isEqualTo("20260301T101530Z");
		assertThat(text(event, "URL")).isEqualTo(SITE + "/year/actions/" + ID);
	}

	/** The night when the clock is set back has two o'clock twice. */
	@ParameterizedTest
	@CsvSource({ "2026-03-29T00:59:00Z, 2026-03-29T01:59+01:00", "2026-03-29T01:01:00Z, 2026-03-29T03:01+02:00",
			"2026-07-01T08:00:00Z, 2026-07-01T10:00+02:00", "2026-10-25T00:30:00Z, 2026-10-25T02:30+02:00",
			"2026-10-25T01:30:00Z, 2026-10-25T02:30+01:00", "2026-11-26T08:00:00Z, 2026-11-26T09:00+01:00" })
	void clockIsTheSameMomentInSummerAndWinter(Instant due, OffsetDateTime local) {
		var start = event(clock(due)).<Temporal>getStartDate().orElseThrow().getDate();

		assertThat(Instant.from(start)).isEqualTo(due).isEqualTo(local.toInstant());
	}

	@Test
	void clockIsWrittenInSwedishTime() {
		var feed = feed(clock(Instant.parse("2026-07-01T08:00:00Z")));

		assertThat(feed).contains("DTSTART;TZID=Europe/Stockholm:20260701T100000\r\n", "BEGIN:VTIMEZONE\r\n",
				"TZID:Europe/Stockholm\r\n");
	}

	@Test
	void whatIsToBeDoneRingsAndWhatIsDoneIsCancelled() {
		assertThat(feed(day("2026-11-26", false))).contains("STATUS:CONFIRMED", "BEGIN:VALARM", "TRIGGER:-PT15H");
		assertThat(feed(day("2026-11-26", true))).contains("STATUS:CANCELLED").doesNotContain("VALARM");
	}

	@Test
	void sameDeadlinesAreTheSameFile() {
		assertThat(feed(day("2026-11-26", false))).isEqualTo(feed(day("2026-11-26", false)));
	}

	@Test
	void nothingToDoIsACalendarToo() throws IOException, ParserException {
		assertThat(parsed(new CalendarFeed(Locale.ENGLISH, SITE).of(List.of())).<VEvent>getComponents("VEVENT"))
			.isEmpty();
	}

	private static DatedDuty day(String day, boolean done) {
		var duty = new Duty(NoticeKind.ACTION, "action", new About("Action", ID), "Byt lås", 3, List.of(), null, null,
				null, Duty.endOf(LocalDate.parse(day)), false, done);
		return new DatedDuty(duty, "Klar: Byt lås, dörr; fönster", CHANGED);
	}

	private static DatedDuty clock(Instant due) {
		var duty = new Duty(NoticeKind.CLOCK, "clock.IMY", new About("Incident", ID), "I2026-014", 0, List.of(), null,
				null, null, due, true, false);
		return new DatedDuty(duty, "Anmälan till IMY om incident I2026-014", CHANGED);
	}

	private static String feed(DatedDuty duty) {
		return new CalendarFeed(Locale.forLanguageTag("sv"), SITE).of(List.of(duty));
	}

	private static VEvent event(DatedDuty duty) {
		try {
			var calendar = parsed(feed(duty));
			return calendar.<VEvent>getComponents("VEVENT").get(0);
		}
		catch (IOException | ParserException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Calendar parsed(String feed) throws IOException, ParserException {
		var calendar = new CalendarBuilder().build(new StringReader(feed));
		assertThat(calendar.validate().hasErrors()).isFalse();
		return calendar;
	}

	private static String text(VEvent event, String property) {
		return event.getRequiredProperty(property).getValue();
	}

}
