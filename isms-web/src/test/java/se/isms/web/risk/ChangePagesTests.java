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
class ChangePagesTests {

	private static final String NEW = "/risk/changes/new";

	private final PageClient coordinator;

	private final String department;

	@Autowired
	ChangePagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.department = this.coordinator.otherDepartment(NEW);
	}

	@Test
	void changeIsNotedListedAndCorrected() {
		var change = change();
		var corrected = typed("2026-03-09");
		corrected.put("version", "0");

		assertThat(this.coordinator.post(change, corrected)).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(change)).hasStatusOk()
			.bodyText()
			.contains("Ny larmcentral", "2026-03-09", "lade till", "ändrade");
		assertThat(this.coordinator.links("/risk/changes?size=200", "/risk/changes/[0-9a-f-]{36}")).contains(change);
	}

	@Test
	void dayThatHasNotComeIsToldAtItsField() {
		assertThat(this.coordinator.post(NEW, typed("2199-01-01"))).hasStatusOk()
			.bodyText()
			.contains("Ändringen är daterad 2199-01-01", "Ny larmcentral", "id=\"changedOn-error\"");
	}

	@Test
	void anotherDepartmentsChangeIsNotThereAndAuditorsNoteNothing() {
		var change = change();

		assertThat(this.coordinator.as(PageClient.CONTRIBUTOR).get(change)).hasStatus(404);
		assertThat(this.coordinator.as(PageClient.AUDITOR).get(NEW)).hasStatus(403);
		assertThat(this.coordinator.as(PageClient.AUDITOR).post(change, typed("2026-03-02"))).hasStatus(403);
	}

	@Test
	void analysisIsConfirmedWithAReason() {
		var analysis = analysis();
		assertThat(this.coordinator.get(analysis)).bodyText().doesNotContain("/confirm");
		assertThat(this.coordinator.post(analysis + "/confirm", Map.of("reason", "Samma risker"))).hasStatusOk()
			.bodyText()
			.contains("Bara en fastställd analys kan bekräftas", "Samma risker");
		assertThat(this.coordinator.post(analysis + "/adopt", Map.of())).hasStatus3xxRedirection();

		assertThat(this.coordinator.links(analysis, analysis + "/confirm")).hasSize(1);
		assertThat(this.coordinator.get(analysis + "/confirm")).hasStatusOk().bodyText().contains("Varför håller den?");
		assertThat(this.coordinator.post(analysis + "/confirm", Map.of("reason", " "))).hasStatusOk()
			.bodyText()
			.contains("id=\"reason-error\"");
		assertThat(this.coordinator.post(analysis + "/confirm", Map.of("reason", "Ny chef, samma risker")))
			.hasStatus3xxRedirection();

		assertThat(this.coordinator.get(analysis)).bodyText().contains("Ny chef, samma risker", "bekräftade");
	}

	@Test
	void otherDepartmentsAndAuditorsConfirmNothing() {
		var analysis = analysis();
		this.coordinator.post(analysis + "/adopt", Map.of());
		var reason = Map.of("reason", "Samma risker");

		assertThat(this.coordinator.as(PageClient.CONTRIBUTOR).post(analysis + "/confirm", reason)).hasStatus(404);
		assertThat(this.coordinator.as(PageClient.AUDITOR).post(analysis + "/confirm", reason)).hasStatus(403);
		assertThat(this.coordinator.as(PageClient.AUDITOR).get(analysis)).hasStatusOk()
			.bodyText()
			.contains("Håller analysen fortfarande?")
			.doesNotContain("/confirm");
	}

	private String change() {
		var answer = this.coordinator.post(NEW, typed("2026-03-02"));
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer);
	}

	private Map<String, String> typed(String day) {
		return new HashMap<>(Map.of("unitId", this.department, "kind", "NEW_SUPPLIER", "title", "Ny larmcentral",
				"changedOn", day, "processId", "", "systemId", "", "version", ""));
	}

	private String analysis() {
		var answer = this.coordinator.post("/risk/analyses/new",
				Map.of("unitId", this.department, "title", "Larmen", "state", "ONGOING", "performedOn", "2026-03-02",
						"facilitator", "Sara Holm", "participants", "", "version", ""));
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer);
	}

}
