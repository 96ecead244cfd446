package se.isms.web.continuity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class PlanSectionPagesTests {

	private final PageClient coordinator;

	private final UserDetailsService users;

	private final AssetRegister assets;

	private final UUID department;

	private String plan = "";

	@Autowired
	PlanSectionPagesTests(MockMvcTester mvc, UserDetailsService users, AssetRegister assets,
			Organisation organisation) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.users = users;
		this.assets = assets;
		this.department = coordinating(() -> organisation.departments().get(0).id());
	}

	@BeforeEach
	void plan() {
		plan(new BusinessProcess(UUID.randomUUID(), this.department, "Frågeprocessen", 1, null, false, false, false,
				false, false, null));
	}

	private void plan(BusinessProcess of) {
		var process = coordinating(() -> this.assets.save(of));
		var answer = this.coordinator.post("/continuity/plans",
				Map.of("process", process.id().toString(), "guard", "NO"));
		this.plan = PageClient.target(answer).replace("/edit", "");
	}

	@Test
	void planListsTheSectionsThatMatterAndHowFarTheyAre() {
		assertThat(this.coordinator.get(this.plan)).bodyText()
			.contains("Så gör vi för hand", "Vägen tillbaka", "Inte påbörjat")
			.doesNotContain("Utbetalningar och lagstadgade tider");
	}

	@Test
	void answersAreSavedAndReadOnThePlan() {
		assertThat(this.coordinator.post(this.plan + "/sections/return",
				answers("0", "returnOrder", "Beslut först", "dailyVolume", "40", "catchUpCapacity", "15")))
			.hasStatus3xxRedirection();

		assertThat(this.coordinator.get(this.plan)).bodyText().contains("3 av 6 svar", "Beslut först");
	}

	@Test
	void whatNobodyKnowsIsToBeFoundOut() {
		this.coordinator.post(this.plan + "/sections/by-hand", answers("0", "keptUp", "Mat", "people", "?"));

		assertThat(this.coordinator.get(this.plan)).bodyText().contains("1 att ta reda på", "1 av 8 svar");
		assertThat(this.coordinator.get(this.plan + "/sections/by-hand")).bodyText()
			.containsPattern("id=\"people-unknown\"[^>]*checked");
	}

	@Test
	void severalChoicesAndACurveAreShownInWords() {
		this.coordinator.post(this.plan + "/sections/premise", answers("0", "lostServices", "EMAIL,CLOUD"));
		this.coordinator.post(this.plan + "/sections/impact", answers("0", "lifeCurve", "0,1,2,3,4"));

		assertThat(this.coordinator.get(this.plan)).bodyText()
			.contains("E-post, Molntjänster", "Efter 3 dygn: 2 Måttlig", "Efter 30 dygn: 4 Katastrofal");
	}

	@Test
	void wrongAnswersAreAllToldAtTheirFieldsAndStay() {
		assertThat(this.coordinator.post(this.plan + "/sections/return",
				answers("0", "returnOrder", "Beslut först", "dailyVolume", "många", "catchUpCapacity", "-3")))
			.hasStatusOk()
			.bodyText()
			.contains("Hur mycket kommer in per dag?: Skriv ett heltal från 0 till 1000000.",
					"Hur mycket hinner ni registrera i efterhand per dag?: Skriv ett heltal", "många", "-3",
					"Beslut först");
	}

	@Test
	void aCurveThatFallsIsToldAndStays() {
		assertThat(this.coordinator.post(this.plan + "/sections/impact", answers("0", "lifeCurve", "4,3,2,1,0")))
			.hasStatusOk()
			.bodyText()
			.contains("Skadan kan inte minska med tiden.")
			.containsPattern("value=\"4\"[^>]*selected");
	}

	@Test
	void twoWhoWriteInTheSameSectionSeeBothVersions() {
		this.coordinator.post(this.plan + "/sections/by-hand", answers("0", "keptUp", "Mat"));

		assertThat(this.coordinator.post(this.plan + "/sections/by-hand", answers("0", "keptUp", "Medicin")))
			.hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "<span>Medicin</span>", "<span>Mat</span>");
	}

	@Test
	void aSectionThatIsNoneAndThePlanOfAnotherDepartmentAreNotThere() {
		assertThat(this.coordinator.get(this.plan + "/sections/BY_HAND")).hasStatus(404);
		assertThat(this.coordinator.as(PageClient.CONTRIBUTOR).get(this.plan + "/sections/by-hand")).hasStatus(404);
	}

	@Test
	void whatIsMissingIsFoundAtTheQuestionWhileSomebodyWrites() {
		assertThat(found("activation", "criteria", "Fyra timmar", "activatedBy", "?")).containsExactly("activatedBy");
		assertThat(found("by-hand", "firstDay", "Hämta pärmen")).containsExactly("firstWeek");
		assertThat(found("premise", "lostServices", "EMAIL")).containsExactly("lostServices");
	}

	@Test
	void backlogThatIsTooLongIsFoundAtItsDecision() {
		var written = new String[] { "afterMonth", "Pausa", "returnOrder", "Beslut", "returnLedBy", "Chefen",
				"dailyVolume", "400", "catchUpCapacity", "10" };

		assertThat(found("return", written)).containsExactly("backlogDecision");

		written[written.length - 1] = "400";
		assertThat(found("return", written)).isEmpty();
	}

	@Test
	void eachThingThatLifeHangsOnIsFoundAtItsOwnQuestion() {
		vital();

		assertThat(found("life-health", "alarmsApply", "YES", "alarmsReplaced", "Klockor", "keysApply", "YES",
				"keysNumber", "3", "medicationApply", "NO"))
			.containsExactly("alarmsNumber", "fireAlarmApply", "heatApply", "keysReplaced");
	}

	@Test
	void daysOfPaymentThatHavePassedAreFound() {
		paying();
		var today = LocalDate.now(Dates.ZONE);
		var rest = List.of("paymentRoutine", "Blankett", "bankArrangement", "Avtal", "signatories", "Chefen",
				"paymentDays");

		assertThat(found("payment", with(rest, today.minusDays(1)))).containsExactly("paymentDays");
		assertThat(found("payment", with(rest, today.plusDays(31)))).isEmpty();
		assertThat(found("payment", with(rest, today.plusDays(33)))).containsExactly("paymentDays");
	}

	private List<String> found(String section, String... answers) {
		var sent = answers("0", answers);
		sent.put("check", "fields");
		var body = PageClient.body(this.coordinator.post(this.plan + "/sections/" + section, sent));
		assertThat(body).contains("data-judged=\"true\"");
		return Pattern.compile("data-field=\"(\\w+)\"")
			.matcher(body)
			.results()
			.map(found -> found.group(1))
			.sorted()
			.toList();
	}

	private static String[] with(List<String> written, LocalDate day) {
		return Stream.concat(written.stream(), Stream.of(day.toString())).toArray(String[]::new);
	}

	private void vital() {
		plan(new BusinessProcess(UUID.randomUUID(), this.department, "Vården", 4, null, true, false, false, false,
				false, null));
	}

	private void paying() {
		plan(new BusinessProcess(UUID.randomUUID(), this.department, "Lönen", 4, null, false, true, false, false, false,
				null));
	}

	private static Map<String, String> answers(String version, String... answers) {
		var form = new HashMap<String, String>();
		form.put("version", version);
		for (var at = 0; at < answers.length; at += 2) {
			form.put(answers[at], answers[at + 1]);
		}
		return form;
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(), work);
	}

}
