package se.isms.core.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.CountedStatements;
import se.isms.core.DatabaseTest;
import se.isms.core.continuity.AssignmentRegister;
import se.isms.core.continuity.ContinuityAssignment;
import se.isms.core.continuity.ItLoss;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import(CountedStatements.class)
class AssignmentRemindersTests {

	private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 31);

	private static final NoticeFilter UNREAD = new NoticeFilter(NoticeFilter.Show.UNREAD, null);

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private RemindOfDuties reminders;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Inbox inbox;

	@Autowired
	private AssignmentRegister register;

	private NoticeExamples here;

	@BeforeEach
	void municipality() {
		this.here = NoticeExamples.in(this.db, this.transactions);
	}

	@Test
	void departmentIsRemindedBeforeAndAfterTheDeadline() {
		this.here.owner();
		give();

		assertThat(remind(DEADLINE.minusDays(15))).isZero();
		assertThat(remind(DEADLINE.minusDays(14))).isEqualTo(1);
		assertThat(remind(DEADLINE.minusDays(4))).isZero();
		assertThat(remind(DEADLINE.minusDays(3))).isEqualTo(1);
		assertThat(remind(DEADLINE)).isZero();
		assertThat(told("Nils"))
			.containsOnly("Uppdraget ”En månad utan it” ska besvaras senast tors 31 december 2026.");
		assertThat(remind(DEADLINE.plusDays(1))).isEqualTo(1);
		assertThat(remind(DEADLINE.plusDays(7))).isEqualTo(1);

		assertThat(told("Nils")).contains("Uppdraget ”En månad utan it” skulle ha besvarats tors 31 december 2026.");
	}

	@Test
	void headIsRemindedWhoDoesNotContributeForTheDepartment() {
		this.here.account("Eva", "CONTRIBUTOR", this.here.place().care(), null, "sv");
		this.here.account("Nils", "MANAGEMENT", null, this.here.place().owner(), "sv");
		this.here.account("Ulla", "MANAGEMENT", null, null, "sv");
		head(null);
		give();

		remind(DEADLINE.minusDays(14));

		assertThat(told("Nils")).hasSize(1);
		assertThat(told("Eva")).hasSize(1);
		assertThat(told("Ulla")).isEmpty();
	}

	@Test
	void formerHeadIsNotReminded() {
		this.here.account("Eva", "CONTRIBUTOR", this.here.place().care(), null, "sv");
		this.here.account("Nils", "MANAGEMENT", null, this.here.place().owner(), "sv");
		head(LocalDate.of(2020, 6, 30));
		give();

		remind(DEADLINE.minusDays(14));

		assertThat(told("Nils")).isEmpty();
		assertThat(told("Eva")).hasSize(1);
	}

	@Test
	void headWhoHasLeftIsNotReminded() {
		this.here.account("Eva", "CONTRIBUTOR", this.here.place().care(), null, "sv");
		this.here.account("Nils", "MANAGEMENT", null, this.here.place().owner(), "sv");
		head(null);
		this.here.run(() -> this.db.sql("update person set employed_to = current_date - 1 where id = :id")
			.param("id", this.here.place().owner())
			.update());
		give();

		remind(DEADLINE.minusDays(14));

		assertThat(told("Nils")).isEmpty();
		assertThat(told("Eva")).hasSize(1);
	}

	@Test
	void whoHasAnsweredIsNotReminded() {
		this.here.owner();
		give();
		this.here.run(() -> this.db.sql("update assignment_answer set answered_on = date '2026-11-02'").update());

		assertThat(remind(DEADLINE.plusDays(7))).isZero();
	}

	private void head(@Nullable LocalDate until) {
		this.here.run(() -> this.db.sql("""
				insert into role_assignment (id, role, person_id, unit_id, valid_from, valid_to, version)
				values (gen_random_uuid(), 'HEAD', :person, :unit, date '2015-01-01', :until::date, 0)
				""")
			.param("person", this.here.place().owner())
			.param("unit", this.here.place().care())
			.param("until", until)
			.update());
	}

	private void give() {
		this.here.as(this.here.place().coordinator(), () -> this.register.save(
				new ContinuityAssignment(UUID.randomUUID(), "En månad utan it", "Kommundirektören",
						LocalDate.of(2026, 3, 2), DEADLINE, "Allt är borta", ItLoss.ALL, 30, "2026.17 KS", null),
				Set.of(this.here.place().care())));
	}

	private int remind(LocalDate day) {
		return this.here.run(() -> this.reminders.days(day));
	}

	private List<String> told(String name) {
		this.here.run(() -> this.deliveries.deliver(Instant.parse("2026-11-26T08:00:00Z")));
		return this.here
			.as(this.here.place().coordinator(),
					() -> this.inbox.notices(this.here.named(name), UNREAD, Locale.forLanguageTag("sv")))
			.stream()
			.map(ReceivedNotice::sentence)
			.toList();
	}

}
