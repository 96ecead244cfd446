package se.isms.web.organisation;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class OrganisationPagesTests {

	private final PageClient coordinator;

	private String unit = "";

	@Autowired
	OrganisationPagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	/** The last one is a small unit: nothing is counted by it. */
	@BeforeEach
	void smallUnit() {
		var units = this.coordinator.links("/overview/organisation", "/overview/organisation/[0-9a-f-]{36}");
		this.unit = units.get(units.size() - 1);
	}

	@Test
	void treeShowsUnitsWithTheirBoards() {
		assertThat(this.coordinator.get("/overview/organisation")).hasStatusOk()
			.bodyText()
			.contains("Socialförvaltningen", "Socialnämnden", "Försörjningsstöd");
	}

	@Test
	void changeIsSavedAndThenSeen() {
		var answer = this.coordinator.post(this.unit, typed("206", "Nämnden för små enheter"));

		assertThat(answer).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(this.unit)).bodyText().contains("Nämnden för små enheter");
	}

	@Test
	void wrongHeadcountIsToldInSwedishAndStays() {
		assertThat(this.coordinator.post(this.unit, typed("ungefär 200", "Nämnden"))).hasStatusOk()
			.bodyText()
			.contains("ungefär 200", "Skriv ett heltal från 0 till 200000.", "Särskilt boende");
	}

	@Test
	void staleVersionShowsBoth() {
		var mine = typed("206", "Min nämnd");
		this.coordinator.post(this.unit, typed("206", "Deras nämnd"));

		assertThat(this.coordinator.post(this.unit, mine)).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "Min nämnd", "Deras nämnd");
	}

	@Test
	void onlyTheCoordinatorChangesAUnit() {
		var auditor = this.coordinator.as(PageClient.AUDITOR);

		assertThat(auditor.get(this.unit)).hasStatusOk().bodyText().doesNotContain("Spara<");
		assertThat(auditor.post(this.unit, typed("206", "Nämnden"))).hasStatus(403);
		assertThat(this.coordinator.as(PageClient.CONTRIBUTOR).post(this.unit, typed("206", "Nämnden"))).hasStatus(403);
	}

	@Test
	void unitThatIsNotThereIsNotFound() {
		assertThat(this.coordinator.get("/overview/organisation/00000000-0000-0000-0000-000000000001")).hasStatus(404);
	}

	private Map<String, String> typed(String headcount, String board) {
		return new HashMap<>(Map.of("name", "Särskilt boende", "shortName", "SÄBO", "board", board, "headcount",
				headcount, "version", this.coordinator.version(this.unit)));
	}

}
