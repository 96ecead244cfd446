package se.isms.batch.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.notice.About;
import se.isms.core.notice.Deliveries;
import se.isms.core.notice.DigestMaking;
import se.isms.core.notice.DigestState;
import se.isms.core.notice.Digests;
import se.isms.core.notice.NoticeExamples;
import se.isms.core.notice.NoticeKind;
import se.isms.core.notice.Notices;
import se.isms.core.notice.Receiver;
import se.isms.core.notice.Undelivered;
import se.isms.core.notice.UndeliveredDigest;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class MailRoundTests {

	private static final Instant TOLD = Instant.parse("2026-11-26T08:00:00Z");

	/** The next day at seven in Sweden has come. */
	private static final Instant NOW = TOLD.plus(Duration.ofDays(1));

	/** Longer than an attempt may take. */
	private static final Duration LEASE = Duration.ofMinutes(11);

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

	@Autowired
	private Clock clock;

	@Autowired
	private Environment environment;

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private NoticeExamples here;

	@BeforeEach
	void municipality() {
		this.server.start();
		this.here = NoticeExamples.in(this.db, this.transactions);
		this.here.address(this.here.owner(), "nils@ekvaden.example", "DAILY");
	}

	@AfterEach
	void stop() {
		this.server.stop();
	}

	@Test
	void oneMailTellsOfManyThingsAndOfNoName() throws MessagingException {
		actions(3);

		assertThat(go(port(), NOW)).isEqualTo(1);
		assertThat(go(port(), NOW)).isZero();

		var mail = received().get(0);
		assertThat(received()).hasSize(1);
		assertThat(mail.getSubject()).isEqualTo("Informationssäkerhet: 3 att läsa");
		assertThat(mail.getHeader("Message-ID")).singleElement().asString().endsWith("@ekvaden.example>");
		assertThat(mail.getHeader("List-Unsubscribe"))
			.containsExactly("<https://isms.ekvaden.example/notices/settings>");
		assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(mail.getContentType()).startsWith("multipart/alternative");
		assertThat(GreenMailUtil.getWholeMessage(mail))
			.contains("text/plain; charset=UTF-8", "text/html; charset=UTF-8")
			.doesNotContain("Byt lås", "Byt l=C3=A5s", "Nils Berg");
	}

	@Test
	void serverThatMayTakeItLaterIsAskedAgain() throws IOException {
		actions(1);
		try (var busy = new ScriptedServer("450 4.2.1 try later", "250 ok")) {
			assertThat(go(busy.port(), NOW)).isZero();
		}

		assertThat(undelivered()).singleElement().satisfies(one -> {
			assertThat(one.state()).isEqualTo(DigestState.WAITING);
			assertThat(one.reason()).contains("450 4.2.1 try later");
		});
		assertThat(go(port(), NOW.plusSeconds(30))).isZero();
		assertThat(go(port(), NOW.plusSeconds(120))).isEqualTo(1);
		assertThat(received()).hasSize(1);
	}

	@Test
	void serverThatRefusesForGoodIsAskedNoMore() throws IOException {
		actions(1);
		try (var strict = new ScriptedServer("550 5.1.1 no such user", "250 ok")) {
			assertThat(go(strict.port(), NOW)).isZero();
		}

		assertThat(undelivered()).singleElement().satisfies(one -> {
			assertThat(one.state()).isEqualTo(DigestState.DEAD);
			assertThat(one.reason()).contains("550 5.1.1 no such user");
		});
		assertThat(go(port(), NOW.plus(Duration.ofHours(10)))).isZero();
	}

	@Test
	void messageThatIsRefusedAtItsEndIsNotOfUnknownOutcome() throws IOException {
		actions(1);
		try (var full = new ScriptedServer("250 ok", "452 4.3.1 no room")) {
			go(full.port(), NOW);
		}

		assertThat(undelivered()).extracting(UndeliveredDigest::state).containsExactly(DigestState.WAITING);
	}

	@Test
	void lineThatIsCutAfterTheMessageLeavesOneMail() throws IOException {
		actions(1);
		try (var cut = new ScriptedServer("250 ok", "")) {
			go(cut.port(), NOW);
			assertThat(cut.messages()).hasSize(1);
		}

		assertThat(go(port(), NOW.plus(Duration.ofDays(1)))).isZero();
		assertThat(received()).isEmpty();
		assertThat(undelivered()).extracting(UndeliveredDigest::state).containsExactly(DigestState.UNKNOWN);
	}

	@Test
	void clockIsSentAgainUnderTheSameNameWhenTheLineIsCut() throws IOException, MessagingException {
		clock();
		var first = "";
		try (var cut = new ScriptedServer("250 ok", "")) {
			go(cut.port(), TOLD);
			first = cut.messages().get(0);
		}

		assertThat(go(port(), TOLD.plusSeconds(120))).isEqualTo(1);
		assertThat(first).contains("Message-ID: " + received().get(0).getHeader("Message-ID")[0]);
	}

	@Test
	void serverThatIsAwayStopsTheRoundAndIsAskedLater() {
		actions(1);
		var other = this.here.coordinator();
		this.here.address(other, "sara@ekvaden.example", "NEVER");
		clock();
		var port = port();
		this.server.stop();

		assertThat(go(port, NOW)).isZero();
		assertThat(this.here.run(() -> this.db.sql("select sum(attempts) from digest").query(Integer.class).single()))
			.isEqualTo(1);

		this.server.start();
		go(port(), NOW.plusSeconds(120));
		assertThat(received()).hasSize(3);
	}

	@Test
	void withoutAServerNothingIsMadeToSend() {
		actions(1);
		var silent = new MailRound(settings(null, 0), this.making, this.digests, provider((letter, over) -> {
			throw new IllegalStateException("nobody shall send");
		}), this.clock);

		assertThat(CurrentActor.as(Actor.system(this.here.place().tenant()), () -> silent.go(NOW))).isZero();
		assertThat(this.here.run(() -> this.db.sql("select count(*) from digest").query(Integer.class).single()))
			.isZero();
	}

	@Test
	void twoWorkersAtOnceSendOnce() throws InterruptedException {
		for (int i = 0; i < 20; i++) {
			var account = this.here.account("Person" + i, "COORDINATOR", null, null, "sv");
			this.here.address(account, "p%d@ekvaden.example".formatted(i), "DAILY");
		}
		clock();
		var together = new CountDownLatch(1);
		var workers = Stream.generate(() -> new Thread(() -> {
			await(together);
			go(port(), TOLD);
		})).limit(3).toList();
		workers.forEach(Thread::start);
		together.countDown();
		for (var worker : workers) {
			worker.join();
		}

		assertThat(received()).extracting(mail -> mail.getAllRecipients()[0].toString())
			.hasSize(21)
			.doesNotHaveDuplicates();
	}

	@Test
	void processKilledBeforeItSendsLeavesOneMail(@TempDir Path folder) throws Exception {
		actions(1);

		kill(folder.resolve("mark"), "before", NOW);
		assertThat(received()).isEmpty();
		assertThat(go(port(), NOW.plus(LEASE))).isEqualTo(1);

		assertThat(go(port(), NOW.plus(Duration.ofHours(12)))).isZero();
		assertThat(received()).hasSize(1);
	}

	@Test
	void processKilledBeforeItNotesTheAnswerLeavesOneMail(@TempDir Path folder) throws Exception {
		actions(1);

		kill(folder.resolve("mark"), "after", NOW);
		assertThat(received()).hasSize(1);
		assertThat(go(port(), NOW.plus(LEASE))).isZero();

		assertThat(go(port(), NOW.plus(Duration.ofHours(12)))).isZero();
		assertThat(received()).hasSize(1);
		assertThat(undelivered()).extracting(UndeliveredDigest::state).containsExactly(DigestState.UNKNOWN);
	}

	@Test
	void clockOfAKilledProcessMayComeTwiceButUnderOneName(@TempDir Path folder) throws Exception {
		clock();

		kill(folder.resolve("mark"), "after", TOLD);
		go(port(), TOLD.plus(LEASE));
		go(port(), TOLD.plus(LEASE).plusSeconds(120));

		assertThat(received()).hasSize(2)
			.extracting(mail -> mail.getHeader("Message-ID")[0])
			.containsOnly(received().get(0).getHeader("Message-ID")[0]);
		assertThat(undelivered()).isEmpty();
	}

	/** Runs a round in a process of its own and kills it where it waits. */
	private void kill(Path mark, String where, Instant now) throws Exception {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "-Duser.timezone=UTC",
				KilledRound.class.getName(), this.environment.getRequiredProperty("spring.datasource.url"),
				this.here.place().tenant().toString(), String.valueOf(port()), mark.toString(), where, now.toString())
			.redirectErrorStream(true)
			.redirectOutput(mark.resolveSibling("out").toFile())
			.start();
		try {
			Awaitility.await().atMost(Duration.ofSeconds(120)).until(() -> Files.exists(mark) || !process.isAlive());
			assertThat(mark).as(Files.readString(mark.resolveSibling("out"))).exists();
		}
		finally {
			process.destroyForcibly().waitFor();
		}
	}

	private void actions(int count) {
		for (int i = 0; i < count; i++) {
			this.here.tell(this.notices, this.here.action("Byt lås", null));
		}
		this.here.run(() -> this.deliveries.deliver(TOLD));
	}

	private void clock() {
		var incident = this.here.incident("I2026-014", "2026-11-26T08:00:00Z");
		this.here.run(() -> {
			this.notices.tell(NoticeKind.CLOCK, List.of(Receiver.owner(), Receiver.role(Role.COORDINATOR)),
					new About("Incident", incident), "clock.NOTIFICATION", List.of(), NOW);
			return this.deliveries.deliver(TOLD);
		});
	}

	private int port() {
		return this.server.getSmtp().getPort();
	}

	private List<MimeMessage> received() {
		return List.of(this.server.getReceivedMessages());
	}

	private List<UndeliveredDigest> undelivered() {
		return this.here.as(this.here.place().coordinator(), () -> this.undelivered.digests());
	}

	private int go(int port, Instant now) {
		var settings = settings(port);
		var round = new MailRound(settings, this.making, this.digests, provider(new SmtpPostman(settings, this.clock)),
				this.clock);
		return CurrentActor.as(Actor.system(this.here.place().tenant()), () -> round.go(now));
	}

	static MailSettings settings(int port) {
		return settings("127.0.0.1", port);
	}

	static ObjectProvider<Postman> provider(Postman postman) {
		return new StaticListableBeanFactory(Map.of("postman", postman)).getBeanProvider(Postman.class);
	}

	private static MailSettings settings(String host, int port) {
		return new MailSettings(host, port, null, null, MailSettings.Protection.NONE, "isms@ekvaden.example",
				"https://isms.ekvaden.example", 7, Duration.ofSeconds(10));
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
