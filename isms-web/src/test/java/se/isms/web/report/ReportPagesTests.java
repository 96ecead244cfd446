package se.isms.web.report;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.report.ReportArea;
import se.isms.core.report.ReportRegister;
import se.isms.core.review.ReviewDecision;
import se.isms.core.review.ReviewRegister;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.security.SignedIn;
import se.isms.web.start.FirstStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@WebTest
class ReportPagesTests {

	/**
	 * A report concerns everybody, so these tests write that of municipalities of their
	 * own.
	 */
	private static final SampleSize OWN = new SampleSize(33, 200);

	private static final SampleSize TO_ADOPT = new SampleSize(34, 200);

	private static final String CLOSED = "/reports/security/2022";

	private final PageClient coordinator;

	private final PageClient own;

	private final UserDetailsService users;

	private final FirstStart start;

	private final ReportRegister reports;

	private final ReviewRegister reviews;

	private final LocalDate today;

	private final int year;

	private final String running;

	@Autowired
	ReportPagesTests(MockMvcTester mvc, UserDetailsService users, FirstStart start, ReportRegister reports,
			ReviewRegister reviews, Clock clock) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.own = this.coordinator.as("samordnare-33-200");
		this.users = users;
		this.start = start;
		this.reports = reports;
		this.reviews = reviews;
		this.today = LocalDate.now(clock.withZone(Dates.ZONE));
		this.year = this.today.getYear();
		this.running = "/reports/security/" + this.year;
	}

	@BeforeEach
	void open() {
		open(OWN, "samordnare-33-200");
	}

	@Test
	void listShowsTheReportsWithTheYearThatTheyAreValidFor() {
		assertThat(this.coordinator.get("/reports/security")).hasStatusOk()
			.bodyText()
			.contains("Säkerhetsorganisationen 2022", "Beslutad", ">2023<", "aria-label=\"PDF för 2022\"");
		assertThat(this.coordinator.get("/reports/security?lang=en")).bodyText()
			.contains("The security organisation 2022");
		assertThat(this.coordinator.links("/reports/security", "/reports/security/\\d{4}")).contains(CLOSED);
	}

	@Test
	void decidedReportIsReadAndNotChanged() {
		assertThat(this.coordinator.get(CLOSED)).hasStatusOk()
			.bodyText()
			.contains("Beslutad", "2023.117 KS", "href=\"/reports/reviews/2022\"", "/document.pdf")
			.doesNotContain("Sammanställ rapporten", "Registrera beslutet", "/areas/");
		var area = CLOSED + "/areas/" + area("samordnare", 2022, false).id();
		assertThat(this.coordinator.get(area)).hasStatus(409).bodyText().contains("Rapporten för 2022 är fastställd");
		assertThat(this.coordinator.post(area, contribution("Efterklokt", "0"))).bodyText()
			.contains("Rapporten för 2022 är fastställd", "Efterklokt");
		assertThat(this.coordinator.as("ledning").post(CLOSED + "/adopt", adoption("2023-04-17", "1", "9")))
			.hasStatus(409);
	}

	@Test
	void unknownYearOrAreaIsNotThere() {
		assertThat(this.coordinator.get("/reports/security/1999")).hasStatus(404);
		assertThat(this.coordinator.get(CLOSED + "/areas/" + UUID.randomUUID())).hasStatus(404);
	}

	@Test
	void reportBeforeItsReviewIsAdoptedIsRefusedInOneSentence() {
		assertThat(compile(this.own)).contains("Misslyckades",
				"Det finns ingen fastställd ledningens genomgång för " + this.year + ". Fastställ genomgången först");

		assertThat(this.own.get(this.running)).hasStatusOk()
			.bodyText()
			.contains("Rapporten är inte sammanställd ännu", "text saknas")
			.doesNotContain("document.pdf");
		assertThat(this.own.as("ledning-33-200")
			.post(this.running + "/adopt", adoption("2026-11-20", "1", reportVersion("samordnare-33-200"))))
			.hasStatus(409)
			.bodyText()
			.contains("Det finns ingen fastställd ledningens genomgång för " + this.year);
	}

	@Test
	void contributionIsShownToTheNextWhoOpensTheArea() {
		var area = this.running + "/areas/" + area("samordnare-33-200", this.year, false).id();
		assertThat(this.own.get(area)).hasStatusOk().bodyText().contains("Ansvarig");

		assertThat(this.own.post(area, contribution("Vi övade i mars.", this.own.version(area))))
			.hasStatus3xxRedirection();

		assertThat(this.own.as("social-33-200").get(area)).bodyText().contains("Vi övade i mars.");
	}

	@Test
	void staleContributionShowsBoth() {
		var area = this.running + "/areas/" + area("samordnare-33-200", this.year, false).id();
		var version = this.own.version(area);
		this.own.post(area, contribution("Deras text", version));

		assertThat(this.own.post(area, contribution("Min text", version))).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "<span>Min text</span>", "<span>Deras text</span>",
					">Min text</textarea>");
	}

	@Test
	void tooLongContributionHidesNoChangeOfSomebodyElse() {
		var area = this.running + "/areas/" + area("samordnare-33-200", this.year, false).id();
		var version = this.own.version(area);
		this.own.post(area, contribution("Deras text " + UUID.randomUUID(), version));

		assertThat(this.own.post(area, contribution("x".repeat(100_001), version))).hasStatusOk()
			.bodyText()
			.contains("Text: Skriv högst", "name=\"version\" value=\"" + version + "\"");
	}

	@Test
	void areaThatIsWrittenFromTheReviewHasNoForm() {
		var area = this.running + "/areas/" + area("samordnare-33-200", this.year, true).id();

		assertThat(this.own.links(this.running, area)).isEmpty();
		assertThat(this.own.get(area)).hasStatus(409).bodyText().contains("kan inte skrivas för hand");
		assertThat(this.own.post(area, contribution("Eget", "0"))).bodyText().contains("kan inte skrivas för hand");
	}

	@Test
	void whoDoesNotContributeHasNoForm() {
		var area = this.running + "/areas/" + area("samordnare-33-200", this.year, false).id();
		for (var name : new String[] { "revisor-33-200", "ledning-33-200" }) {
			var reader = this.own.as(name);
			assertThat(reader.get(this.running)).hasStatusOk()
				.bodyText()
				.doesNotContain("/areas/", "Sammanställ rapporten");
			assertThat(reader.get(area)).hasStatus(403);
			assertThat(reader.post(area, contribution("Eget", "0"))).hasStatus(403);
		}
		assertThat(this.own.post(this.running + "/adopt", adoption("2026-11-20", "1", "0"))).hasStatus(403);
	}

	@Test
	void reportIsCompiledFromTheAdoptedReviewAndDecidedWithADayAndANumber() {
		open(TO_ADOPT, "samordnare-34-200");
		adoptReview();
		var compiler = this.coordinator.as("samordnare-34-200");
		var management = this.coordinator.as("ledning-34-200");
		assertThat(compile(compiler)).contains("Klar</span>");
		var version = management.version(this.running);

		assertThat(management.post(this.running + "/adopt", adoption("", "", version))).hasStatusOk()
			.bodyText()
			.contains("Dag för beslutet: Fyll i fältet.", "Diarienummer: Fyll i fältet.");
		assertThat(management.post(this.running + "/adopt", adoption("i vår", "2027.3 KS", version))).bodyText()
			.contains("Skriv en dag som 2026-11-25.", "value=\"i vår\"", "value=\"2027.3 KS\"");
		assertThat(management.post(this.running + "/adopt", adoption("2026-11-20", "2027.3 KS", "99"))).hasStatus(409)
			.bodyText()
			.contains("Någon annan ändrade samtidigt");
		assertThat(management.post(this.running + "/adopt", adoption("2026-11-20", "2027.3 KS", version)))
			.hasStatus3xxRedirection();

		assertThat(management.get(this.running)).bodyText().contains("Beslutad", "2027.3 KS");
	}

	private void open(SampleSize size, String coordinator) {
		this.start.another(size, sentence -> {
		});
		as(coordinator, () -> this.reports.find(this.year).isPresent() ? this.year : this.reports.open(this.year));
	}

	private void adoptReview() {
		var review = as("samordnare-34-200", () -> this.reviews.get(this.year).review());
		as("samordnare-34-200",
				() -> this.reviews.decide(this.year,
						new ReviewDecision(UUID.randomUUID(), review.id(), "Alla nämnder övar", "Kommundirektören",
								this.today.plusMonths(6), "Inom ram", ReviewDecision.Status.OPEN, null)));
		as("samordnare-34-200", () -> this.reviews.lock(this.year, review.version()));
		as("ledning-34-200", () -> this.reviews.adopt(this.year, review.version() + 1, this.today, "2027.1 KS"));
	}

	private ReportArea area(String name, int reported, boolean compiled) {
		return as(name, () -> this.reports.get(reported)).areas()
			.stream()
			.filter(area -> area.compiled() == compiled)
			.findFirst()
			.orElseThrow();
	}

	private String reportVersion(String name) {
		return String.valueOf(as(name, () -> this.reports.get(this.year)).report().version());
	}

	/** Presses the button and waits; what the page of the job says then. */
	private String compile(PageClient client) {
		var job = PageClient
			.target(client.post("/reports/jobs", Map.of("kind", "SECURITY_REPORT", "year", String.valueOf(this.year))));
		await().atMost(Duration.ofMinutes(2)).until(() -> !PageClient.body(client.get(job)).contains("Pågår</span>"));
		return PageClient.body(client.get(job));
	}

	private static Map<String, String> contribution(String text, String version) {
		return Map.of("contribution", text, "version", version);
	}

	private static Map<String, String> adoption(String day, String number, String version) {
		return Map.of("day", day, "diaryNumber", number, "version", version);
	}

	private <T> T as(String name, Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(name)).actor(), work);
	}

}
