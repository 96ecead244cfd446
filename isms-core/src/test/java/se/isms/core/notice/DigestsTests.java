package se.isms.core.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
class DigestsTests {

	private static final String SITE = "https://isms.ekvaden.example";

	private static final LocalTime SEVEN = LocalTime.of(7, 0);

	/** A Thursday, nine in the morning in Sweden. */
	private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

	private static final Duration DAY = Duration.ofDays(1);

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private Notices notices;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private DigestMaking making;

	@Autowired
	private Digests digests;

	@Autowired
	private Undelivered undelivered;

	private NoticeExamples here;

	private UUID nils;

	@BeforeEach
	void municipality() {
		this.here = NoticeExamples.in(this.db, this.transactions);
		this.nils = this.here.owner();
		this.here.address(this.nils, "nils@ekvaden.example", "DAILY");
	}

	@Test
	void oneMailTellsOfManyThings() {
		actions(3);

		assertThat(make(NOW)).isZero();
		assertThat(make(NOW.plus(DAY))).isEqualTo(1);
		assertThat(make(NOW.plus(DAY))).isZero();

		var letter = claim(NOW.plus(DAY)).orElseThrow();
		assertThat(letter.to()).isEqualTo("nils@ekvaden.example");
		assertThat(letter.subject()).isEqualTo("Informationssäkerhet: 3 att läsa");
		assertThat(letter.text()).contains("3 åtgärder ska snart vara klara.", SITE + "/notices?kind=ACTION",
				SITE + "/notices/settings");
		assertThat(letter.html()).contains("3 åtgärder", "<html lang=\"sv\">");
		assertThat(letter.text() + letter.html() + letter.subject()).doesNotContain("Byt lås", "Nils");
		assertThat(claim(NOW.plus(DAY))).isEmpty();
	}

	@Test
	void weekComesOnMonday() {
		rhythm("WEEKLY");
		actions(1);

		assertThat(make(NOW.plus(DAY))).isZero();
		assertThat(make(Instant.parse("2026-11-30T05:59:00Z"))).isZero();
		assertThat(make(Instant.parse("2026-11-30T06:00:00Z"))).isEqualTo(1);
	}

	@Test
	void noMailForWhatIsMutedReadOrUnwanted() {
		actions(1);
		this.here.run(() -> this.db.sql("update notice_setting set muted = '[\"ACTION\"]'").update());
		assertThat(make(NOW.plus(DAY))).isZero();

		this.here.run(() -> this.db.sql("update notice_setting set muted = '[]', email = null").update());
		assertThat(make(NOW.plus(DAY))).isZero();

		this.here.run(() -> this.db.sql("update notice_setting set email = 'n@e.example', rhythm = 'NEVER'").update());
		assertThat(make(NOW.plus(DAY))).isZero();

		rhythm("DAILY");
		this.here.run(() -> this.db.sql("update notice_copy set read_at = now()").update());
		assertThat(make(NOW.plus(DAY))).isZero();
	}

	@Test
	void clockGoesAtOnceAlsoToWhoWantsNoMail() {
		rhythm("NEVER");
		clock();

		assertThat(make(NOW)).isEqualTo(1);
		var letter = claim(NOW).orElseThrow();
		assertThat(letter.subject()).isEqualTo("Informationssäkerhet: en frist löper");
		assertThat(letter.text()).contains("En incidentanmälan ska lämnas senast").doesNotContain("I2026", "journaler");
	}

	@Test
	void mailIsInTheLanguageOfTheReader() {
		this.db.sql("update system.app_user set language = 'en' where id = :id").param("id", this.nils).update();
		actions(1);
		make(NOW.plus(DAY));

		var letter = claim(NOW.plus(DAY)).orElseThrow();

		assertThat(letter.subject()).isEqualTo("Information security: 1 to read");
		assertThat(letter.text()).contains("An action is due on Thu 3 December 2026.");
	}

	@Test
	void whoAnswersWhenTheMailIsMadeGetsIt() {
		actions(1);
		var eva = UUID.randomUUID();
		var other = this.here.account("Eva", "CONTRIBUTOR", this.here.place().care(), eva, "sv");
		this.here.address(other, "eva@ekvaden.example", "DAILY");
		this.here.run(() -> this.db.sql("""
				with p as (insert into person (id, employee_no, name, title, unit_id, employed_from, version)
				           values (:eva, 'E2', 'Eva', 'Chef', :unit, date '2020-01-01', 0))
				select 1
				""").param("eva", eva).param("unit", this.here.place().care()).query(Integer.class).single());
		this.here.run(() -> this.db.sql("update action set owner_id = :eva").param("eva", eva).update());

		make(NOW.plus(DAY));
		make(NOW.plus(DAY).plus(DAY));

		assertThat(claim(NOW.plus(DAY).plus(DAY)).orElseThrow().to()).isEqualTo("eva@ekvaden.example");
		assertThat(claim(NOW.plus(DAY).plus(DAY))).isEmpty();
	}

	@Test
	void temporaryFailureWaitsLongerEachTimeAndIsGivenUp() {
		actions(1);
		var now = NOW.plus(DAY);
		make(now);
		var ids = new ArrayList<String>();
		for (int attempt = 1; attempt <= 8; attempt++) {
			var letter = claim(now).orElseThrow();
			ids.add(letter.messageId());
			end(letter, Outcome.TEMPORARY, "451 Försök senare", now);
			assertThat(claim(now)).isEmpty();
			now = now.plus(Duration.ofHours(15));
		}

		assertThat(ids).hasSize(8).containsOnly(ids.get(0));
		assertThat(claim(now.plus(DAY))).isEmpty();
		assertThat(undelivered()).singleElement().satisfies(one -> {
			assertThat(one.state()).isEqualTo(DigestState.DEAD);
			assertThat(one.attempts()).isEqualTo(8);
			assertThat(one.reason()).isEqualTo("451 Försök senare");
		});
	}

	@Test
	void deadOneIsSentAgainWhenSomebodySaysSo() {
		actions(1);
		make(NOW.plus(DAY));
		var letter = claim(NOW.plus(DAY)).orElseThrow();
		end(letter, Outcome.PERMANENT, "550 Okänd", NOW.plus(DAY));
		var dead = undelivered().get(0);

		this.here.as(this.here.place().coordinator(), () -> {
			this.undelivered.retry(dead.id(), dead.version());
			return 1;
		});

		var again = claim(Instant.now().plus(DAY)).orElseThrow();
		assertThat(again.messageId()).isEqualTo(letter.messageId());
		assertThat(again.attempt()).isEqualTo(2);
	}

	@Test
	void whatWasNotHandedOverIsSentAgain() {
		actions(1);
		make(NOW.plus(DAY));
		claim(NOW.plus(DAY)).orElseThrow();

		assertThat(takeUp(NOW.plus(DAY).plusSeconds(60))).isZero();
		var later = NOW.plus(DAY).plus(Digests.LEASE).plusSeconds(1);
		assertThat(takeUp(later)).isEqualTo(1);
		assertThat(claim(later)).isPresent();
	}

	@Test
	void whatWasHandedOverWithoutAnAnswerIsNotSentAgain() {
		actions(1);
		make(NOW.plus(DAY));
		var letter = claim(NOW.plus(DAY)).orElseThrow();
		handOver(letter, NOW.plus(DAY));

		var later = NOW.plus(DAY).plus(Digests.LEASE).plusSeconds(1);
		takeUp(later);

		assertThat(claim(later.plus(DAY))).isEmpty();
		assertThat(undelivered()).singleElement()
			.satisfies(one -> assertThat(one.state()).isEqualTo(DigestState.UNKNOWN));
	}

	@Test
	void clockThatMayHaveArrivedIsSentAgainUnderTheSameName() {
		clock();
		make(NOW);
		var letter = claim(NOW).orElseThrow();
		handOver(letter, NOW);

		var later = NOW.plus(Digests.LEASE).plusSeconds(1);
		takeUp(later);

		assertThat(claim(later.plusSeconds(61)).orElseThrow().messageId()).isEqualTo(letter.messageId());
	}

	@Test
	void attemptThatSleptTooLongHandsNothingOver() {
		actions(1);
		make(NOW.plus(DAY));
		var slept = claim(NOW.plus(DAY)).orElseThrow();
		var later = NOW.plus(DAY).plus(Digests.LEASE).plusSeconds(1);
		takeUp(later);
		var current = claim(later).orElseThrow();

		assertThatExceptionOfType(AttemptLost.class).isThrownBy(() -> handOver(slept, later));
		handOver(current, later);
		end(current, Outcome.ACCEPTED, "250 OK", later);
		end(slept, Outcome.TEMPORARY, "", later);
		assertThat(undelivered()).isEmpty();
		assertThat(claim(later.plus(DAY))).isEmpty();
	}

	@Test
	void twoWorkersNeverClaimTheSame() throws InterruptedException {
		var claimed = Collections.synchronizedList(new ArrayList<UUID>());
		for (int i = 0; i < 20; i++) {
			var account = this.here.account("Person" + i, "COORDINATOR", null, null, "sv");
			this.here.address(account, "p%d@ekvaden.example".formatted(i), "NEVER");
		}
		clock();
		make(NOW);
		var workers = List.of(worker(claimed), worker(claimed), worker(claimed));
		workers.forEach(Thread::start);
		for (var worker : workers) {
			worker.join();
		}

		assertThat(claimed).hasSize(21).doesNotHaveDuplicates();
	}

	private Thread worker(List<UUID> claimed) {
		return new Thread(() -> {
			for (var letter = claim(NOW); letter.isPresent(); letter = claim(NOW)) {
				claimed.add(letter.get().digest());
			}
		});
	}

	private void actions(int count) {
		for (int i = 0; i < count; i++) {
			this.here.tell(this.notices, this.here.action("Byt lås", null));
		}
		this.here.run(() -> this.deliveries.deliver(NOW));
	}

	private void clock() {
		var incident = this.here.incident("I2026-014", "2026-11-26T08:00:00Z");
		this.here.run(() -> {
			this.notices.tell(NoticeKind.CLOCK, List.of(Receiver.owner(), Receiver.role(Role.COORDINATOR)),
					new About("Incident", incident), "clock.NOTIFICATION", List.of(), NOW.plus(DAY));
			return this.deliveries.deliver(NOW);
		});
	}

	private void rhythm(String rhythm) {
		this.here.run(() -> this.db.sql("update notice_setting set rhythm = :rhythm").param("rhythm", rhythm).update());
	}

	private int make(Instant now) {
		return this.here.run(() -> this.making.make(now, SEVEN, "ekvaden.example"));
	}

	private Optional<Letter> claim(Instant now) {
		return this.here.run(() -> this.digests.claim(now, SITE));
	}

	private int takeUp(Instant now) {
		return this.here.run(() -> this.digests.takeUp(now));
	}

	private void handOver(Letter letter, Instant now) {
		this.here.run(() -> {
			this.digests.handOver(letter, now);
			return letter;
		});
	}

	private void end(Letter letter, Outcome outcome, String reply, Instant now) {
		this.here.run(() -> {
			this.digests.end(letter, outcome, reply, now);
			return letter;
		});
	}

	private List<UndeliveredDigest> undelivered() {
		return this.here.as(this.here.place().coordinator(), () -> this.undelivered.digests());
	}

}
