package se.isms.web.risk;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class AnalysisPagesTests {

	private static final String NEW = "/risk/analyses/new";

	private final PageClient coordinator;

	private final String department;

	@Autowired
	AnalysisPagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.department = this.coordinator.otherDepartment(NEW);
	}

	@Test
	void analysisIsAddedAndTakesRisks() {
		var added = analysis();

		assertThat(this.coordinator.links("/risk", NEW)).hasSize(1);
		assertThat(this.coordinator.get(added)).bodyText()
			.contains("Hemtjänsten utan it", "2026-03-02", "Sara Holm", "Planerad", "lade till", added + "/new");
	}

	@Test
	void wrongDayIsToldInSwedishAndStays() {
		assertThat(this.coordinator.post(NEW, typed("i våras", ""))).hasStatusOk()
			.bodyText()
			.contains("Genomförd: Skriv en dag som 2026-11-25.", "i våras", "Hemtjänsten utan it", "Sara Holm");
	}

	@Test
	void dayThatHasNotComeIsToldWithTheDay() {
		assertThat(this.coordinator.post(NEW, typed("2199-01-01", ""))).hasStatusOk()
			.bodyText()
			.contains("Analysen är daterad 2199-01-01", "Hemtjänsten utan it");
	}

	@Test
	void titleAndDayAreChangedUntilItIsAdopted() {
		var analysis = analysis();
		var changed = typed("2026-03-09", "0");
		changed.put("title", "Hemtjänsten en månad utan it");

		assertThat(this.coordinator.post(analysis + "/edit", changed)).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(analysis)).bodyText()
			.contains("Hemtjänsten en månad utan it", "2026-03-09", "Ändra rubrik");
	}

	@Test
	void otherVersionShowsBoth() {
		var analysis = analysis();
		this.coordinator.post(analysis + "/edit", typed("2026-03-09", "0"));

		assertThat(this.coordinator.post(analysis + "/edit", typed("2026-03-16", "0"))).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "<span>2026-03-16</span>", "<span>2026-03-09</span>",
					"name=\"version\" value=\"1\"");
	}

	@Test
	void contributorAddsToTheOwnDepartmentOnly() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);

		assertThat(social.get(NEW)).hasStatusOk().bodyText().doesNotContain(this.department);
		assertThat(social.post(NEW, typed("2026-03-02", ""))).hasStatus(403);
		assertThat(social.get(analysis() + "/edit")).hasStatus(404);
	}

	@Test
	void auditorReadsAndChangesNothing() {
		var auditor = this.coordinator.as(PageClient.AUDITOR);
		var analysis = analysis();

		assertThat(auditor.links("/risk", NEW)).isEmpty();
		assertThat(auditor.get(NEW)).hasStatus(403);
		assertThat(auditor.get(analysis)).hasStatusOk().bodyText().doesNotContain("Ändra rubrik");
		assertThat(auditor.post(analysis + "/edit", typed("2026-03-09", "0"))).hasStatus(403);
	}

	private String analysis() {
		var answer = this.coordinator.post(NEW, typed("2026-03-02", ""));
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer);
	}

	private Map<String, String> typed(String day, String version) {
		return new HashMap<>(Map.of("unitId", this.department, "title", "Hemtjänsten utan it", "state", "PLANNED",
				"performedOn", day, "facilitator", "Sara Holm", "participants", "", "version", version));
	}

}
