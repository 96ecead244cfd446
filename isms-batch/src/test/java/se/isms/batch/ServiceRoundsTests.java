package se.isms.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.PlannedRules;
import se.isms.core.job.JobKind;
import se.isms.core.job.JobProgress;
import se.isms.core.job.Jobs;
import se.isms.core.notice.Inbox;
import se.isms.core.notice.NoticeExamples;
import se.isms.core.notice.NoticeFilter;
import se.isms.core.notice.ReceivedNotice;
import se.isms.core.shared.Dates;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import(PlannedRules.class)
class ServiceRoundsTests {

	@Autowired
	private ServiceRounds rounds;

	@Autowired
	private Inbox inbox;

	@Autowired
	private Jobs jobs;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void eachMunicipalityIsRemindedAndToldOnce() {
		var one = municipality();
		var other = municipality();

		this.rounds.go();
		this.rounds.go();

		for (var here : new NoticeExamples[] { one, other }) {
			assertThat(here.as(here.place().coordinator(),
					() -> this.inbox.notices(here.named("Nils"), unread(), Locale.ENGLISH)))
				.extracting(ReceivedNotice::sentence)
				.hasSize(2)
				.anyMatch(sentence -> sentence.startsWith("The action “Byt lås” is due on"))
				.anyMatch(
						sentence -> sentence.startsWith("Incident I2026-014 Läckta journaler: the time for a report"));
			assertThat(here.as(here.place().coordinator(), () -> this.jobs.recent())).extracting(JobProgress::kind)
				.containsExactly(JobKind.REMINDERS);
		}
	}

	private NoticeExamples municipality() {
		var here = NoticeExamples.in(this.db, this.transactions);
		here.owner();
		here.action("Byt lås", LocalDate.now(this.clock.withZone(Dates.ZONE)).plusDays(5));
		here.incident("I2026-014", "2025-01-02T08:00:00Z");
		return here;
	}

	private static NoticeFilter unread() {
		return new NoticeFilter(NoticeFilter.Show.UNREAD, null);
	}

}
