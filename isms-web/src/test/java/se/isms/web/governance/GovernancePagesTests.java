package se.isms.web.governance;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class GovernancePagesTests {

	private final PageClient coordinator;

	@Autowired
	GovernancePagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	@Test
	void yearShowsItsObjectivesAndHowMuchOfThePlanIsDone() {
		assertThat(this.coordinator.links("/year?year=2022", "/year/objectives/[0-9a-f-]{36}")).isNotEmpty();
		assertThat(this.coordinator.get("/year?year=2022")).bodyText().contains("aktiviteter är klara");
	}

	@Test
	void trainingAndAuditsShowRows() {
		assertThat(this.coordinator.get("/year/training")).hasStatusOk().bodyText().contains(" av ", "bar-chart");
		assertThat(this.coordinator.links("/year/audits", "/year/audits/[0-9a-f-]{36}")).isNotEmpty();
	}

	@Test
	void outcomeOfAnObjectiveIsSavedAndShown() {
		var objective = objective();
		var typed = typedObjective("PARTLY");
		typed.put("version", "0");

		assertThat(this.coordinator.post(objective, typed)).hasStatus3xxRedirection();

		assertThat(this.coordinator.get("/year?year=2031")).bodyText().contains("Delvis uppnått");
	}

	@Test
	void ownerOfAnObjectiveIsChosenAndTakenAway() {
		var objective = objective();
		var options = PageClient.body(this.coordinator.get(objective));
		var found = Pattern.compile("id=\"ownerId\".*?<option value=\"([0-9a-f-]{36})\"", Pattern.DOTALL)
			.matcher(options);
		assertThat(found.find()).isTrue();
		var typed = typedObjective("");
		typed.put("version", "0");
		typed.put("ownerId", found.group(1));

		assertThat(this.coordinator.post(objective, typed)).hasStatus3xxRedirection();

		assertThat(this.coordinator.get(objective)).bodyText()
			.containsPattern("value=\"" + found.group(1) + "\"\s+selected");
		typed.put("version", "1");
		typed.put("ownerId", "");
		assertThat(this.coordinator.post(objective, typed)).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(objective)).bodyText()
			.doesNotContainPattern("value=\"" + found.group(1) + "\"\s+selected");
	}

	@Test
	void ownerThatIsNoPersonIsTold() {
		var typed = typedObjective("");
		typed.put("ownerId", "Nils");

		assertThat(this.coordinator.post("/year/objectives/new?year=2031", typed)).hasStatusOk()
			.bodyText()
			.contains("Ansvarig: Välj något i listan.", "Alla har övat");
	}

	@Test
	void staleVersionShowsBoth() {
		var objective = objective();
		var mine = typedObjective("");
		mine.put("version", "0");
		mine.put("title", "Mitt mål");
		var theirs = new HashMap<>(mine);
		theirs.put("title", "Deras mål");
		this.coordinator.post(objective, theirs);

		assertThat(this.coordinator.post(objective, mine)).hasStatusOk()
			.bodyText()
			.contains("Mitt mål", "Deras mål", "Någon annan har sparat");
	}

	@Test
	void wrongDayIsToldInSwedishAndStays() {
		var typed = typedObjective("");
		typed.put("dueOn", "till jul");

		assertThat(this.coordinator.post("/year/objectives/new?year=2031", typed)).hasStatusOk()
			.bodyText()
			.contains("till jul", "Skriv en dag som 2026-11-25.");
	}

	@Test
	void activityIsCarriedOnAndCannotBeOpenedAgain() {
		var activity = activity();

		assertThat(this.coordinator.post(activity + "/start", Map.of())).hasStatus3xxRedirection();
		assertThat(this.coordinator.post(activity + "/finish", Map.of())).hasStatus3xxRedirection();

		assertThat(this.coordinator.post(activity + "/start", Map.of())).hasStatus(409)
			.bodyText()
			.contains("är redan klar eller avbruten");
	}

	@Test
	void anotherDepartmentsActivityIsNotThere() {
		assertThat(this.coordinator.as(PageClient.CONTRIBUTOR).get(activity())).hasStatus(404);
	}

	@Test
	void moreTrainedThanIncludedIsRefusedInTheForm() {
		var total = this.coordinator.links("/year/training", "/year/training/[0-9a-f-]{36}/[0-9a-f-]{36}").get(0);

		var answer = this.coordinator.post(total, Map.of("completed", "8", "population", "7"));

		assertThat(answer).hasStatusOk().bodyText().contains("8 av 7 kan inte ha gått utbildningen", "value=\"8\"");
	}

	@Test
	void auditIsAddedAndKeepsItsHistory() {
		var audit = this.coordinator.post("/year/audits/new",
				Map.of("title", "Behörigheter 2031", "area", "Åtkomst", "auditor", "Ulla Ek", "independent", "true",
						"scope", "", "criteria", "", "reportedOn", "", "result", "", "version", ""));

		assertThat(audit).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(PageClient.target(audit))).bodyText()
			.contains("Behörigheter 2031", "lade till");
	}

	@Test
	void auditorAndContributorDoNotChangeWhatConcernsAll() {
		var objective = objective();

		assertThat(this.coordinator.as(PageClient.AUDITOR).get(objective)).hasStatusOk()
			.bodyText()
			.doesNotContain("Spara<");
		assertThat(this.coordinator.as(PageClient.AUDITOR).post(objective, typedObjective(""))).hasStatus(403);
		assertThat(this.coordinator.as(PageClient.CONTRIBUTOR).post(objective, typedObjective(""))).hasStatus(403);
	}

	private String objective() {
		var answer = this.coordinator.post("/year/objectives/new?year=2031", typedObjective(""));
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer);
	}

	private String activity() {
		var answer = this.coordinator.post("/year/activities/new?year=2031",
				Map.of("title", "Öva återställning", "unitId",
						this.coordinator.otherDepartment("/year/activities/new?year=2031"), "objectiveId", "",
						"version", ""));
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer);
	}

	private static Map<String, String> typedObjective(String outcome) {
		return new HashMap<>(Map.of("title", "Alla har övat", "metric", "", "target", "", "dueOn", "", "ownerId", "",
				"outcome", outcome, "version", ""));
	}

}
