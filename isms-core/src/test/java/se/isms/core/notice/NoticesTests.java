package se.isms.core.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.CountedStatements;
import se.isms.core.DatabaseTest;
import se.isms.core.improvement.Action;
import se.isms.core.improvement.ImprovementRegister;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(CountedStatements.class)
class NoticesTests {

	private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	private static final Locale SWEDISH = Locale.forLanguageTag("sv");

	private static final NoticeFilter UNREAD = new NoticeFilter(NoticeFilter.Show.UNREAD, null);

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private Notices notices;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Inbox inbox;

	@Autowired
	private RemindOfDuties reminders;

	@Autowired
	private DelegationRegister delegations;

	@Autowired
	private SettingsRegister settings;

	@Autowired
	private CalendarAddresses addresses;

	@Autowired
	private Duties duties;

	@Autowired
	private ImprovementRegister improvement;

	@Autowired
	private CountedStatements.Log statements;

	private NoticeExamples here;

	@BeforeEach
	void municipality() {
		this.here = NoticeExamples.in(this.db, this.transactions);
	}

	@Test
	void nobodyTellsOutsideOfTheTransactionOfAChange() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.here.as(this.here.place().coordinator(), () -> {
				this.notices.tell(NoticeKind.ACTION, List.of(Receiver.owner()), new About("Action", UUID.randomUUID()),
						"action.due", List.of(), null);
				return 1;
			}));
	}

	@Test
	void newOwnerIsToldInTheTransactionOfTheChange() {
		this.here.owner();

		var planned = planned();

		deliver();
		assertThat(unread("Nils")).singleElement().satisfies(notice -> {
			assertThat(notice.kind()).isEqualTo(NoticeKind.GIVEN);
			assertThat(notice.subjectId()).isEqualTo(planned.id());
			assertThat(notice.sentence()).isEqualTo("Du ansvarar nu för åtgärden ”Byt lås”.");
		});
	}

	@Test
	void changeThatIsUndoneTellsNobody() {
		this.here.owner();

		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.here.run(() -> {
			this.here.tell(this.notices, UUID.randomUUID());
			planned();
			throw new IllegalStateException("undone");
		}));

		deliver();
		assertThat(unread("Nils")).extracting(ReceivedNotice::kind).doesNotContain(NoticeKind.GIVEN);
	}

	@Test
	void nameIsReadWhenItIsShownAndNotKept() {
		this.here.owner();
		var action = this.here.action("Byt lås", null);
		this.here.tell(this.notices, action);
		deliver();

		this.here.run(() -> this.db.sql("update action set title = 'Byt dörr'").update());
		assertThat(unread("Nils")).extracting(ReceivedNotice::sentence)
			.containsExactly("Åtgärden ”Byt dörr” ska vara klar tors 3 december 2026.");
		assertThat(
				this.here.run(() -> this.db.sql("select to_jsonb(n)::text from notice n").query(String.class).list()))
			.allSatisfy(row -> assertThat(row).doesNotContain("Byt", "Nils"));

		this.here.run(() -> this.db.sql("update action set unit_id = :unit")
			.param("unit", this.here.place().social())
			.update());
		assertThat(unread("Nils")).singleElement().satisfies(notice -> {
			assertThat(notice.gone()).isTrue();
			assertThat(notice.sentence()).doesNotContain("dörr");
		});
	}

	@Test
	void readOneIsCountedNoMore() {
		this.here.owner();
		for (int i = 0; i < 3; i++) {
			this.here.tell(this.notices, this.here.action("Byt lås", null));
		}
		deliver();
		var first = unread("Nils").get(0);

		asNils(() -> {
			this.inbox.read(this.here.named("Nils"), first.id());
			this.inbox.read(this.here.named("Nils"), first.id());
		});
		assertThat(count("Nils")).isEqualTo(2);
		asNils(() -> this.inbox.readAll(this.here.named("Nils"), NoticeKind.CLOCK));
		assertThat(count("Nils")).isEqualTo(2);
		asNils(() -> this.inbox.readAll(this.here.named("Nils"), null));
		assertThat(count("Nils")).isZero();
	}

	@Test
	void noticesOfOthersAreNotThere() {
		this.here.owner();
		this.here.coordinator();
		this.here.tell(this.notices, this.here.action("Byt lås", null));
		deliver();
		var notice = unread("Nils").get(0).id();
		var elsewhere = NoticeExamples.in(this.db, this.transactions);

		assertThat(unread("Sara")).isEmpty();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> asSara(() -> this.inbox.read(this.here.named("Sara"), notice)));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> elsewhere.as(elsewhere.place().coordinator(), () -> {
			this.inbox.read(this.here.named("Nils"), notice);
			return 1;
		}));
		assertThat(elsewhere.as(elsewhere.place().coordinator(),
				() -> this.inbox.notices(this.here.named("Nils"), UNREAD, SWEDISH)))
			.isEmpty();
	}

	@Test
	void tenTimesTheNoticesTakeAsManyStatements() {
		this.here.owner();
		assertThat(statementsFor(30)).isEqualTo(statementsFor(3)).hasSizeBetween(10, 25);
	}

	@Test
	void remindsOnceForEachThingAndStage() {
		this.here.owner();
		this.here.action("Byt lås", TODAY.plusDays(7));
		this.here.action("Långt fram", TODAY.plusDays(8));

		assertThat(remind(TODAY)).isEqualTo(1);
		assertThat(remind(TODAY)).isZero();
		assertThat(remind(TODAY.plusDays(6))).isEqualTo(2);
		assertThat(remind(TODAY.plusDays(8))).isEqualTo(2);
		this.here.run(() -> this.db.sql("update action set due_on = due_on + 60").update());
		assertThat(remind(TODAY.plusDays(9))).isZero();
		assertThat(remind(TODAY.plusDays(67))).isEqualTo(2);
	}

	@Test
	void remindsOfClocksByTheHour() {
		this.here.owner();
		this.here.coordinator();
		this.here.incident("I2026-014", "2026-11-26T08:00:00Z");

		assertThat(clocks("2026-11-26T08:00:30Z")).isEqualTo(1);
		assertThat(clocks("2026-11-26T09:00:00Z")).isZero();
		assertThat(clocks("2026-11-26T20:00:00Z")).isEqualTo(1);
		assertThat(clocks("2026-11-27T08:00:00Z")).isEqualTo(1);
		deliver();
		assertThat(unread("Sara")).hasSize(3)
			.extracting(ReceivedNotice::sentence)
			.contains(
					"Incidenten I2026-014 Läckta journaler: upplysningen till myndigheten ska lämnas senast fre 27 november 2026 09:00.");
	}

	@Test
	void deputyReceivesInPlaceOfWhoIsAwayAndBothSeeIt() {
		this.here.owner();
		var sara = this.here.coordinator();
		asNils(() -> this.delegations.delegate(this.here.named("Nils"), sara, today(), today().plusDays(5),
				Delegation.Receives.DEPUTY));
		this.here.tell(this.notices, this.here.action("Byt lås", null));

		this.here.run(() -> this.deliveries.deliver(Instant.now()));

		assertThat(unread("Nils")).isEmpty();
		assertThat(unread("Sara")).singleElement().satisfies(notice -> assertThat(notice.away()).isEqualTo("Nils"));
		var seen = this.here.as(this.here.place().coordinator(),
				() -> this.delegations.delegations(this.here.named("Sara")));
		assertThat(seen).singleElement().satisfies(row -> assertThat(row.own()).isFalse());
		asSara(() -> this.delegations.end(this.here.named("Sara"), seen.get(0).id(), seen.get(0).version()));
		assertThat(this.here.as(nils(), () -> this.delegations.delegations(this.here.named("Nils")))).isEmpty();
	}

	@Test
	void delegationIsRefusedThatCannotBe() {
		this.here.owner();
		var sara = this.here.coordinator();
		var stranger = this.here.account("Per", "CONTRIBUTOR", this.here.place().social(), null, "sv");

		assertThat(refusal(sara, today().plusDays(5), today())).isEqualTo("refused.delegation-days");
		assertThat(refusal(sara, today(), today().plusYears(2))).isEqualTo("refused.delegation-too-long");
		assertThat(refusal(stranger, today(), today())).isEqualTo("refused.not-found");
		asNils(() -> this.delegations.delegate(this.here.named("Nils"), sara, today(), today(),
				Delegation.Receives.BOTH));
		assertThat(refusal(sara, today(), today().plusDays(1))).isEqualTo("refused.delegation-meets");
	}

	@Test
	void settingsAreChosenWithTheirVersionAndATrail() {
		this.here.owner();
		var wanted = new NoticeSettings("nils@ekvaden.example", NoticeSettings.Rhythm.WEEKLY, Set.of(NoticeKind.REVIEW),
				"sv", 0);

		var saved = this.here.as(nils(), () -> this.settings.save(this.here.named("Nils"), wanted));

		assertThat(saved.version()).isEqualTo(1);
		assertThat(this.here.as(nils(), () -> this.settings.settings(this.here.named("Nils")))).isEqualTo(saved);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.here.as(nils(), () -> this.settings.save(this.here.named("Nils"), wanted)));
		assertThat(trail("notice-settings")).isEqualTo(1);
	}

	@Test
	void addressThatIsNoneAndMutedClockAreRefused() {
		this.here.owner();
		for (var wrong : List.of("nils", "nils@", "a b@c.se", "nils@ekvaden.se\nBcc: x@y.se")) {
			assertThat(refusal(new NoticeSettings(wrong, NoticeSettings.Rhythm.DAILY, Set.of(), "sv", 0)))
				.isEqualTo("refused.email-not-an-address");
		}
		assertThat(refusal(new NoticeSettings(null, NoticeSettings.Rhythm.DAILY, Set.of(NoticeKind.CLOCK), "sv", 0)))
			.isEqualTo("refused.clock-not-muted");
	}

	@Test
	void calendarAddressIsKnownByItsSecretUntilItIsRevoked() {
		var nils = this.here.owner();

		var first = this.here.as(nils(), () -> this.addresses.make(this.here.named("Nils")));
		var second = this.here.as(nils(), () -> this.addresses.make(this.here.named("Nils")));

		assertThat(second).hasSize(43).isNotEqualTo(first);
		assertThat(this.addresses.reader(first)).isEmpty();
		assertThat(this.addresses.reader(second)).hasValueSatisfying(reader -> assertThat(reader.id()).isEqualTo(nils));
		assertThat(this.db.sql("select encode(secret_hash, 'escape') from system.calendar_address")
			.query(String.class)
			.list()).doesNotContain(second);
		asNils(() -> this.addresses.revoke(this.here.named("Nils")));
		assertThat(this.addresses.reader(second)).isEmpty();
		assertThat(trail("calendar-address")).isEqualTo(3);
	}

	@Test
	void readerAnswersForWhatIsOwnAndWhatIsReceivedForAnother() {
		var nils = this.here.owner();
		var sara = this.here.coordinator();
		this.here.action("Byt lås", TODAY);
		this.here.incident("I2026-014", "2026-11-26T08:00:00Z");

		assertThat(this.here.as(nils(), () -> this.duties.of(nils, SWEDISH))).extracting(DatedDuty::sentence)
			.containsExactlyInAnyOrder("Klar: Byt lås", "Upplysning om incident I2026-014", "Incidentanmälan I2026-014",
					"Anmälan till IMY om incident I2026-014", "Slutrapport om incident I2026-014");
		assertThat(this.here.as(this.here.place().coordinator(), () -> this.duties.of(sara, SWEDISH)))
			.extracting(DatedDuty::sentence)
			.contains("Incidentanmälan I2026-014")
			.doesNotContain("Klar: Byt lås");
	}

	private Action planned() {
		return this.here.as(this.here.place().coordinator(),
				() -> this.improvement
					.save(new Action(UUID.randomUUID(), this.here.place().careHome(), "Byt lås", Action.Source.REVIEW,
							null, this.here.place().owner(), TODAY, Action.State.PLANNED, null, null)));
	}

	private List<String> statementsFor(int count) {
		for (int i = 0; i < count; i++) {
			this.here.tell(this.notices, this.here.action("Byt lås", TODAY));
		}
		return this.statements.of(() -> {
			deliver();
			this.here.run(() -> this.reminders.days(TODAY));
			unread("Nils");
		});
	}

	private void deliver() {
		this.here.run(() -> this.deliveries.deliver(NOW));
	}

	private int remind(LocalDate day) {
		return this.here.run(() -> this.reminders.days(day));
	}

	private int clocks(String now) {
		return this.here.run(() -> this.reminders.clocks(Instant.parse(now)));
	}

	private List<ReceivedNotice> unread(String name) {
		return this.here.as(this.here.place().coordinator(),
				() -> this.inbox.notices(this.here.named(name), UNREAD, SWEDISH));
	}

	private int count(String name) {
		return this.here.as(this.here.place().coordinator(), () -> this.inbox.unread(this.here.named(name)));
	}

	private String refusal(UUID deputy, LocalDate from, LocalDate to) {
		return refusal(
				() -> this.delegations.delegate(this.here.named("Nils"), deputy, from, to, Delegation.Receives.BOTH));
	}

	private String refusal(NoticeSettings wanted) {
		return refusal(() -> this.settings.save(this.here.named("Nils"), wanted));
	}

	private String refusal(Supplier<?> work) {
		var keys = new ArrayList<String>();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.here.as(nils(), work))
			.satisfies(refused -> keys.add(refused.key()));
		return keys.get(0);
	}

	private int trail(String type) {
		return this.here.run(() -> this.db.sql("select count(*) from trail_entry where subject_type = :type")
			.param("type", type)
			.query(Integer.class)
			.single());
	}

	private Actor nils() {
		return this.here.place().contributor(this.here.place().care());
	}

	private void asNils(Runnable work) {
		CurrentActor.as(nils(), work);
	}

	private void asSara(Runnable work) {
		CurrentActor.as(this.here.place().coordinator(), work);
	}

	private static LocalDate today() {
		return LocalDate.now(Dates.ZONE);
	}

}
