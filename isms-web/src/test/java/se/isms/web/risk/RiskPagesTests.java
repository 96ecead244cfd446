package se.isms.web.risk;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.list.Lists;
import se.isms.core.risk.AnalysisRow;
import se.isms.core.shared.CurrentActor;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class RiskPagesTests {

	private static final String ID = "[0-9a-f-]{36}";

	private final PageClient coordinator;

	private final PageClient social;

	private final UserDetailsService users;

	private final Lists lists;

	@Autowired
	RiskPagesTests(MockMvcTester mvc, UserDetailsService users, Lists lists) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.social = this.coordinator.as(PageClient.CONTRIBUTOR);
		this.users = users;
		this.lists = lists;
	}

	@Test
	void analysesSayHowManyRisksAreAboveTheLimit() {
		assertThat(this.coordinator.get("/risk")).hasStatusOk()
			.bodyText()
			.contains("Över gränsen", "Fastställd")
			.containsPattern("Visar \\d+ av \\d+");
		assertThat(this.coordinator.get("/risk?lang=en")).bodyText().contains("Risk analyses", "Adopted");
		assertThat(this.coordinator.links("/risk", "/risk/analyses/" + ID)).hasSizeGreaterThan(1);
	}

	@Test
	void analysisLeadsToItsRisksAndTheyBack() {
		var risk = risk();

		assertThat(this.coordinator.links(analysis(), "/risk/risks/" + ID)).contains(risk);
		assertThat(this.coordinator.links(risk, "/risk/analyses/" + ID)).containsExactly(analysis());
		assertThat(this.coordinator.links("/risk/risks?title=Prov&size=200", "/risk/risks/" + ID)).contains(risk);
	}

	@Test
	void newRiskIsShownWithItsLevelAndItsHistory() {
		var risk = risk();

		assertThat(this.coordinator.get(risk)).hasStatusOk().bodyText().contains("Provrisken", "lade till");
		assertThat(this.coordinator.get(analysis())).bodyText().contains("12 (S3 K4)", "Reducera");
	}

	@Test
	void changedRiskTellsWhatChanged() {
		var risk = risk();
		var typed = typed("0");
		typed.put("title", "Provrisken igen");
		typed.put("availability", "true");

		assertThat(this.coordinator.post(risk, typed)).hasStatus3xxRedirection();

		assertThat(this.coordinator.get(risk)).bodyText()
			.contains("Provrisken igen", "ändrade")
			.containsPattern("name=\"availability\"\\s+checked");
	}

	@Test
	void wrongFieldsAreNamedWithWhatIsExpectedAndStay() {
		var typed = typed("0");
		typed.put("threat", " ");
		typed.put("likelihood", "ofta");
		typed.put("consequence", "5");

		assertThat(this.coordinator.post(risk(), typed)).hasStatusOk()
			.bodyText()
			.contains("Hot: Fyll i fältet.", "Sannolikhet i dag: Skriv ett heltal från 1 till 7.",
					"Konsekvens i dag: Steget 5 finns inte på analysens skala. Välj ett steg från 1 till 4.",
					"value=\"ofta\"", "value=\"5\"", "Provrisken");
	}

	@Test
	void wrongFieldOfANewRiskIsToldInEnglishToo() {
		var typed = typed("");
		typed.put("consequence", "5");

		assertThat(this.coordinator.post(analysis() + "/new?lang=en", typed)).hasStatusOk()
			.bodyText()
			.contains("New risk", "The step 5 is not on the scale of the analysis. Choose a step from 1 to 4.",
					"value=\"5\"");
	}

	@Test
	void wrongFieldHidesNoChangeOfSomebodyElse() {
		var risk = risk();
		var mine = typed("0");
		mine.put("consequence", "5");
		var theirs = typed("0");
		theirs.put("title", "Deras risk");
		this.coordinator.post(risk, theirs);

		assertThat(this.coordinator.post(risk, mine)).bodyText().contains("name=\"version\" value=\"0\"");

		mine.put("consequence", "4");
		assertThat(this.coordinator.post(risk, mine)).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "<span>Deras risk</span>", "name=\"version\" value=\"1\"");
	}

	@Test
	void staleVersionShowsBothAndNamesTheOwner() {
		var risk = risk();
		var theirs = typed("0");
		theirs.put("ownerId", owner(risk));
		this.coordinator.post(risk, theirs);
		var mine = typed("0");
		mine.put("title", "Min risk");

		assertThat(this.coordinator.post(risk, mine)).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "<span>Min risk</span>", "<span>Provrisken</span>")
			.doesNotContain("<span>" + theirs.get("ownerId") + "</span>");
	}

	@Test
	void contributorSeesTheRisksOfTheOwnDepartmentOnly() {
		var risk = risk();
		var own = this.social.links("/risk/risks", "/risk/risks/" + ID);

		assertThat(own).isNotEmpty().doesNotContain(risk);
		assertThat(this.social.get(own.get(0))).hasStatusOk();
		assertThat(this.social.get("/risk/risks")).bodyText().doesNotContain("Kommunledningskontoret");
		assertThat(this.social.get("/risk")).bodyText()
			.contains("Socialförvaltningen")
			.doesNotContain("Kommunledningskontoret");
	}

	@Test
	void anotherDepartmentsRiskIsNotThere() {
		var risk = risk();

		assertThat(this.social.get(risk)).hasStatus(404).bodyText().contains("hör den till en annan förvaltning");
		assertThat(this.social.post(risk, typed("0"))).hasStatus(404);
		assertThat(this.social.get(analysis())).hasStatus(404);
		assertThat(this.social.get(analysis() + "/new")).hasStatus(404);
		assertThat(this.social.post(analysis() + "/new", typed(""))).hasStatus(404);
		assertThat(this.social.post(analysis() + "/adopt", Map.of())).hasStatus(404);
	}

	@Test
	void riskThatNobodyHasIsNotThere() {
		assertThat(this.coordinator.get("/risk/risks/" + UUID.randomUUID())).hasStatus(404);
		assertThat(this.coordinator.get("/risk/risks/none")).hasStatus(404);
	}

	@Test
	void adoptedAnalysisIsNotAdoptedAgain() {
		assertThat(this.coordinator.get(analysis())).bodyText().doesNotContain("Fastställ analysen");
		assertThat(this.coordinator.post(analysis() + "/adopt", Map.of())).hasStatus(409)
			.bodyText()
			.contains("är redan fastställd");
	}

	@Test
	void auditorReadsAndHasNoForm() {
		var auditor = this.coordinator.as(PageClient.AUDITOR);
		var risk = risk();

		assertThat(auditor.get(risk)).hasStatusOk().bodyText().contains("Provrisken").doesNotContain("Spara<");
		assertThat(auditor.get(analysis())).hasStatusOk().bodyText().doesNotContain("Ny risk");
		assertThat(auditor.get(analysis() + "/new")).hasStatus(403);
		assertThat(auditor.post(risk, typed("0"))).hasStatus(403);
		assertThat(auditor.post(analysis() + "/new", typed(""))).hasStatus(403);
		assertThat(auditor.post(analysis() + "/adopt", Map.of())).hasStatus(403);
	}

	/** Adopted, and not of the contributor's department. */
	private String analysis() {
		return "/risk/analyses/" + coordinating(() -> this.lists.rows("analyses", Map.of(), AnalysisRow.class)).stream()
			.filter(row -> row.adoptedOn() != null && !row.unit().startsWith("Social"))
			.map(AnalysisRow::id)
			.findFirst()
			.orElseThrow();
	}

	private String risk() {
		var answer = this.coordinator.post(analysis() + "/new", typed(""));
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer);
	}

	private String owner(String risk) {
		var page = PageClient.body(this.coordinator.get(risk));
		var offered = java.util.regex.Pattern.compile("<option value=\"(" + ID + ")\"").matcher(page);
		assertThat(offered.find()).isTrue();
		return offered.group(1);
	}

	private static Map<String, String> typed(String version) {
		var typed = new HashMap<>(Map.of("title", "Provrisken", "threat", "Strömavbrott", "vulnerability",
				"Ingen reservkraft", "ownerId", "", "inherentLikelihood", "", "inherentConsequence", "", "likelihood",
				"3", "consequence", "4", "treatment", "REDUCE", "version", version));
		typed.put("itOutage", "true");
		return typed;
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(), work);
	}

}
