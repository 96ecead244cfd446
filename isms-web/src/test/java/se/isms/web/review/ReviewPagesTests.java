package se.isms.web.review;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.evaluation.AsOf;
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
class ReviewPagesTests {

	/**
	 * A review concerns everybody, so these tests change that of municipalities of their
	 * own.
	 */
	private static final SampleSize OWN = new SampleSize(31, 200);

	private static final SampleSize TO_ADOPT = new SampleSize(32, 200);

	private static final String CLOSED = "/reports/reviews/2022";

	private static final String FIGURES = CLOSED + "/figures/[A-Z0-9-]+";

	private final PageClient coordinator;

	private final PageClient own;

	private final UserDetailsService users;

	private final FirstStart start;

	private final ReviewRegister reviews;

	private final String running;

	@Autowired
	ReviewPagesTests(MockMvcTester mvc, UserDetailsService users, FirstStart start, ReviewRegister reviews,
			Clock clock) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.own = this.coordinator.as("samordnare-31-200");
		this.users = users;
		this.start = start;
		this.reviews = reviews;
		this.running = "/reports/reviews/" + LocalDate.now(clock.withZone(Dates.ZONE)).getYear();
		start.another(OWN, sentence -> {
		});
	}

	@Test
	void listShowsTheReviewsWithTheirState() {
		assertThat(this.coordinator.get("/reports")).hasStatusOk()
			.bodyText()
			.contains("Ledningens genomgång 2022", "Fastställd", "Utkast");
		assertThat(this.coordinator.get("/reports?lang=en")).bodyText().contains("Management review 2022", "Adopted");
		assertThat(this.coordinator.links("/reports", "/reports/reviews/\\d{4}")).contains(CLOSED, this.running);
	}

	@Test
	void everyFigureLeadsToWhatStandsBehindIt() {
		var figures = new LinkedHashSet<>(this.coordinator.links(CLOSED, FIGURES));

		assertThat(figures).hasSizeGreaterThan(15).allSatisfy(figure -> {
			var register = this.coordinator.links(figure, "/(?:risk|continuity|access|incidents|year|overview)[a-z/]*");
			assertThat(register).isNotEmpty();
			assertThat(this.coordinator.get(figure)).hasStatusOk().bodyText().contains("Öppna raderna i registret");
			assertThat(this.coordinator.get(register.get(register.size() - 1))).hasStatusOk();
		});
	}

	@Test
	void figureNamesTheRulesBehindItAndItsRegister() {
		assertThat(this.coordinator.get(CLOSED + "/figures/K-01")).hasStatusOk()
			.bodyText()
			.contains("Reglerna bakom siffran", "href=\"/reports/reviews/2022/findings?rule=RA-01\"", "href=\"/risk\"")
			.containsPattern("<p class=\"lead\">\\d+ av \\d+");
		assertThat(this.coordinator.get(CLOSED + "/figures/K-01?lang=en")).bodyText()
			.contains("The rules behind the figure", "The year before");
	}

	@Test
	void unknownYearOrFigureIsNotThere() {
		assertThat(this.coordinator.get("/reports/reviews/1999")).hasStatus(404);
		assertThat(this.coordinator.get("/reports/reviews/i-fjol")).hasStatus(404);
		assertThat(this.coordinator.get(CLOSED + "/figures/K-99")).hasStatus(404);
		assertThat(this.coordinator.get("/reports/reviews/1999/figures/K-01")).hasStatus(404);
		assertThat(this.coordinator.get("/reports/reviews/1999/choose")).hasStatus(404);
		assertThat(this.coordinator.post("/reports/reviews/1999/choose", choice("FOCUS", "RISK", "IN"))).hasStatus(404);
		assertThat(this.coordinator.get("/reports/reviews/1999/decisions/new")).hasStatus(404);
		assertThat(this.coordinator.post("/reports/reviews/1999/lock", Map.of("version", "0"))).hasStatus(404);
	}

	@Test
	void adoptedReviewIsNotChanged() {
		assertThat(this.coordinator.get(CLOSED)).hasStatusOk()
			.bodyText()
			.contains("Fastställd")
			.doesNotContain("Lås underlaget", "Välj annat än förslaget", "Lägg till ett beslut",
					"Fastställ genomgången");
		assertThat(this.coordinator.get(CLOSED + "/choose")).hasStatus(409).bodyText().contains("är fastställd");
		assertThat(this.coordinator.get(CLOSED + "/decisions/new")).hasStatus(409).bodyText().contains("är fastställd");
		assertThat(this.coordinator.post(CLOSED + "/choose", choice("FOCUS", "RISK", "OUT"))).bodyText()
			.contains("Ledningens genomgång för 2022 är fastställd", "Därför att vi provar");
		assertThat(this.coordinator.post(CLOSED + "/decisions/new", decision("2027-06-30"))).bodyText()
			.contains("Ledningens genomgång för 2022 är fastställd", "Alla nämnder övar");
		var version = Map.of("version", "2");
		assertThat(this.coordinator.post(CLOSED + "/lock", version)).hasStatus(409);
		assertThat(this.coordinator.post(CLOSED + "/unlock", version)).hasStatus(409);
		assertThat(this.coordinator.as("ledning").post(CLOSED + "/adopt", adoption("2023-02-13", "1", "2")))
			.hasStatus(409);
	}

	@Test
	void choiceIsPrintedWithItsReason() {
		assertThat(this.own.post(this.running + "/choose", choice("FOCUS", "PROCUREMENT", "IN")))
			.hasStatus3xxRedirection();

		assertThat(this.own.get(this.running)).bodyText().contains("Därför att vi provar");
	}

	@Test
	void choiceThatIsNotOfferedIsToldAndStays() {
		assertThat(this.own.post(this.running + "/choose", choice("CONCLUSION", "ADEQUACY", "Ja"))).hasStatusOk()
			.bodyText()
			.contains("Ditt val: Skriv något av YES, MAINLY, PARTLY, NO, NO_BASIS.", ">Ja</textarea>",
					"Därför att vi provar");
		assertThat(this.own.post(this.running + "/choose", choice("CONCLUSION", "RISK", "YES"))).bodyText()
			.contains("Vilken?: Välj i den grupp som du valde ovan.");
		assertThat(this.own.post(this.running + "/choose", choice("", "", ""))).bodyText().contains("Fyll i fältet.");
		assertThat(this.own.get(this.running)).hasStatusOk();
	}

	@Test
	void decisionIsPrintedAndAWrongDayStays() {
		assertThat(this.own.post(this.running + "/decisions/new", decision("i vår"))).hasStatusOk()
			.bodyText()
			.contains("Klart senast: Skriv en dag som 2026-11-25.", "value=\"i vår\"", "Alla nämnder övar");

		assertThat(this.own.as("ledning-31-200").post(this.running + "/decisions/new", decision("2027-06-30")))
			.hasStatus3xxRedirection();

		assertThat(this.own.get(this.running)).bodyText().contains("Alla nämnder övar", "2027-06-30");
	}

	@Test
	void lockedReviewIsNotCompiledAndCanBeUnlocked() {
		assertThat(this.own.post(this.running + "/lock", version(this.own))).hasStatus3xxRedirection();

		assertThat(this.own.get(this.running)).bodyText()
			.contains("Underlag låst", "Lås upp underlaget")
			.doesNotContain("Sammanställ ", "Välj annat än förslaget");
		assertThat(this.own.post(this.running + "/lock", version(this.own))).hasStatus(409)
			.bodyText()
			.contains("är inte ett utkast");
		assertThat(this.own.post(this.running + "/unlock", version(this.own))).hasStatus3xxRedirection();
		assertThat(this.own.get(this.running)).bodyText().contains("Utkast", "Lås underlaget");
	}

	@Test
	void lockOfWhatSomebodyElseChangedIsRefused() {
		assertThat(this.own.post(this.running + "/lock", Map.of("version", "999"))).hasStatus(409)
			.bodyText()
			.contains("Någon annan ändrade samtidigt");
		assertThat(this.own.get(this.running)).bodyText().contains("Utkast");
	}

	@Test
	void reviewTellsWhichInputSaysNothingAndIsNotLockedUntilItDoes() {
		this.start.another(TO_ADOPT, sentence -> {
		});
		var compiler = this.coordinator.as("samordnare-32-200");
		var version = as("samordnare-32-200",
				() -> this.reviews.compile(2031, UUID.randomUUID(), AsOf.endOf(LocalDate.of(2031, 11, 20))).version());
		var review = "/reports/reviews/2031";

		assertThat(compiler.get(review)).hasStatusOk()
			.bodyText()
			.contains("Detta saknas innan underlaget kan låsas", "<li>b) Förändringar i omvärlden och i kommunen</li>");
		assertThat(compiler.get(review + "?lang=en")).bodyText()
			.contains("<li>b) Changes in external and internal issues</li>");
		assertThat(compiler.post(review + "/lock", Map.of("version", String.valueOf(version)))).hasStatus(409)
			.bodyText()
			.contains("De här delarna av underlaget säger ingenting än: ");
		compiler.post(review + "/choose", choice("INPUT", "B", "Inget har ändrats."));
		assertThat(compiler.get(review)).bodyText().doesNotContain("<li>b) Förändringar i omvärlden");
	}

	@Test
	void compilingTheSameAgainDisturbsNobody() {
		var before = version(this.own);

		compileAgain();

		assertThat(version(this.own)).isEqualTo(before);
	}

	@Test
	void reviewIsReadByAllAndChangedByFew() {
		for (var name : new String[] { PageClient.AUDITOR, PageClient.CONTRIBUTOR }) {
			var reader = this.coordinator.as(name);
			assertThat(reader.get(this.running)).hasStatusOk()
				.bodyText()
				.doesNotContain("Lås underlaget", "Sammanställ ", "Lägg till ett beslut");
			assertThat(reader.get(this.running + "/choose")).hasStatus(403);
			assertThat(reader.post(this.running + "/choose", choice("FOCUS", "RISK", "OUT"))).hasStatus(403);
			assertThat(reader.get(this.running + "/decisions/new")).hasStatus(403);
			assertThat(reader.post(this.running + "/decisions/new", decision("2027-06-30"))).hasStatus(403);
			assertThat(reader.post(this.running + "/lock", version(this.coordinator))).hasStatus(403);
			assertThat(reader.post(this.running + "/unlock", version(this.coordinator))).hasStatus(403);
			assertThat(reader.post(this.running + "/adopt", adoption("2026-11-20", "1", "0"))).hasStatus(403);
		}
		assertThat(this.coordinator.post(this.running + "/adopt", adoption("2026-11-20", "1", "0"))).hasStatus(403);
		assertThat(this.coordinator.as("ledning").post(this.running + "/lock", version(this.coordinator)))
			.hasStatus(403);
	}

	@Test
	void managementAdoptsOnceWithADayANumberAndADecision() {
		this.start.another(TO_ADOPT, sentence -> {
		});
		var compiler = this.coordinator.as("samordnare-32-200");
		var management = this.coordinator.as("ledning-32-200");
		assertThat(compiler.post(this.running + "/lock", version(compiler))).hasStatus3xxRedirection();
		var version = management.version(this.running);

		assertThat(management.post(this.running + "/adopt", adoption("", "", version))).hasStatusOk()
			.bodyText()
			.contains("Dag för beslutet: Fyll i fältet.", "Diarienummer: Fyll i fältet.");
		assertThat(management.post(this.running + "/adopt", adoption("i tisdags", "2026.9 KS", version))).bodyText()
			.contains("Dag för beslutet: Skriv en dag som 2026-11-25.", "value=\"i tisdags\"", "value=\"2026.9 KS\"");
		assertThat(management.post(this.running + "/adopt", adoption("2026-11-20", "2026.9 KS", version))).bodyText()
			.contains("har inga beslut", "value=\"2026-11-20\"", "value=\"2026.9 KS\"");
		management.post(this.running + "/decisions/new", decision("2027-06-30"));
		assertThat(management.post(this.running + "/adopt", adoption("2026-11-20", "2026.9 KS", version)))
			.hasStatus3xxRedirection();

		assertThat(management.get(this.running)).bodyText().contains("Fastställd", "2026.9 KS");
		assertThat(management.post(this.running + "/adopt", adoption("2026-11-20", "2026.9 KS", version)))
			.hasStatus(409);
		assertThat(compiler.post(this.running + "/unlock", Map.of("version", "3"))).hasStatus(409);
	}

	private <T> T as(String name, Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(name)).actor(), work);
	}

	private void compileAgain() {
		var year = this.running.replaceFirst(".*/", "");
		var job = PageClient.target(this.own.post("/reports/jobs", Map.of("kind", "MANAGEMENT_REVIEW", "year", year)));
		await().atMost(Duration.ofMinutes(2)).until(() -> PageClient.body(this.own.get(job)).contains("Klar</span>"));
	}

	/** What the button to lock or unlock would send. */
	private Map<String, String> version(PageClient client) {
		return Map.of("version", client.version(this.running));
	}

	private static Map<String, String> choice(String part, String code, String value) {
		return Map.of("part", part, "code", code, "value", value, "motivation", "Därför att vi provar");
	}

	private static Map<String, String> decision(String dueOn) {
		return Map.of("text", "Alla nämnder övar", "owner", "Kommundirektören", "dueOn", dueOn, "resource", "Inom ram");
	}

	private static Map<String, String> adoption(String day, String number, String version) {
		return new HashMap<>(Map.of("day", day, "diaryNumber", number, "version", version));
	}

}
