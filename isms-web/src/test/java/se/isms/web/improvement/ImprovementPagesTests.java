package se.isms.web.improvement;

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
class ImprovementPagesTests {

	private final PageClient coordinator;

	@Autowired
	ImprovementPagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	@Test
	void listsShowRows() {
		assertThat(this.coordinator.links("/year/actions?view=all", "/year/actions/[0-9a-f-]{36}")).isNotEmpty();
		assertThat(this.coordinator.links("/year/controls", "/year/controls/[0-9a-f-]{36}")).isNotEmpty();
	}

	@Test
	void filterForOverdueLeavesOutWhatIsNotLate() {
		var late = create("Sen åtgärd", "2024-01-02");
		var inTime = create("Åtgärd i tid", "2199-01-02");

		assertThat(this.coordinator.get("/year/actions?overdue=true&size=200")).bodyText()
			.contains(late)
			.doesNotContain(inTime);
		assertThat(this.coordinator.get("/year/actions?open=true&size=500")).bodyText().contains(late, inTime);
	}

	@Test
	void wrongDayIsToldInSwedishAndStays() {
		var answer = this.coordinator.post("/year/actions/new", action("Byt lås", "nästa vecka"));

		assertThat(answer).hasStatusOk().bodyText().contains("nästa vecka", "Skriv en dag som 2026-11-25.", "Byt lås");
	}

	@Test
	void actionWithoutOwnerIsNotPlanned() {
		var action = create("Byt lås", "2199-01-02");

		assertThat(this.coordinator.post(action + "/plan", Map.of())).hasStatus(409)
			.bodyText()
			.contains("Ange ansvarig och datum innan åtgärden planeras");
		assertThat(this.coordinator.post(action + "/cancel", Map.of())).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(action)).bodyText().contains("Avbruten");
	}

	@Test
	void staleVersionShowsBoth() {
		var action = create("Byt lås", "2199-01-02");
		var mine = action("Min åtgärd", "");
		mine.put("version", "0");
		var theirs = new HashMap<>(mine);
		theirs.put("title", "Deras åtgärd");
		this.coordinator.post(action, theirs);

		assertThat(this.coordinator.post(action, mine)).hasStatusOk()
			.bodyText()
			.contains("Min åtgärd", "Deras åtgärd", "Någon annan har sparat");
	}

	@Test
	void controlIsCheckedAndShowsWhatTheCheckSaid() {
		var control = control();

		var answer = this.coordinator.post(control + "/check", check("2026-03-02", "Protokoll 7"));

		assertThat(answer).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(control)).bodyText().contains("Protokoll 7", "Fungerar inte");
	}

	@Test
	void checkInTheFutureIsRefusedInTheForm() {
		var answer = this.coordinator.post(control() + "/check", check("2199-03-02", "Protokoll 8"));

		assertThat(answer).hasStatusOk().bodyText().contains("2199-03-02", "Protokoll 8", "som inte har kommit än");
	}

	@Test
	void anotherDepartmentsActionAndControlAreNotThere() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);

		assertThat(social.get(create("Byt lås", ""))).hasStatus(404);
		assertThat(social.get(control())).hasStatus(404);
	}

	@Test
	void processingIsListedOpenedAndChanged() {
		var processing = processing("2026-03-02", "VOF 2026/12");

		assertThat(this.coordinator.links("/year/processings?size=200", "/year/processings/[0-9a-f-]{36}"))
			.contains(processing);
		assertThat(this.coordinator.get(processing)).hasStatusOk()
			.bodyText()
			.contains("Kameratillsyn nattetid", "VOF 2026/12", "2026-03-02", "Hög risk för människor");
		assertThat(this.coordinator.as(PageClient.CONTRIBUTOR).get(processing)).hasStatus(404);
		assertThat(this.coordinator.as(PageClient.AUDITOR).get(processing)).hasStatusOk()
			.bodyText()
			.doesNotContain("Spara<");
	}

	@Test
	void assessmentWithoutADayIsRefusedAtItsField() {
		var answer = this.coordinator.post("/year/processings/new", processingOf("", "VOF 2026/13"));

		assertThat(answer).hasStatusOk()
			.bodyText()
			.contains("har en hänvisning men ingen dag", "VOF 2026/13", "id=\"assessedOn-error\"");
	}

	@Test
	void auditorReadsAndChangesNothing() {
		var auditor = this.coordinator.as(PageClient.AUDITOR);
		var action = create("Byt lås", "");

		assertThat(auditor.get(action)).hasStatusOk().bodyText().doesNotContain("Spara<", "/cancel");
		assertThat(auditor.post(action, action("Annat", ""))).hasStatus(403);
		assertThat(auditor.post(control() + "/check", check("2026-03-02", "Protokoll 9"))).hasStatus(403);
	}

	private String create(String title, String due) {
		var answer = this.coordinator.post("/year/actions/new", action(title, due));
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer);
	}

	private String control() {
		var answer = this.coordinator.post("/year/controls/new",
				Map.of("unitId", this.coordinator.otherDepartment("/year/controls/new"), "name", "Lås på serverhallen",
						"norm", "ISO 27001 A.7.2", "criticality", "4", "ownerId", "", "version", ""));
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer);
	}

	private String processing(String assessed, String reference) {
		var answer = this.coordinator.post("/year/processings/new", processingOf(assessed, reference));
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer);
	}

	private Map<String, String> processingOf(String assessed, String reference) {
		return new HashMap<>(Map.of("unitId", this.coordinator.otherDepartment("/year/processings/new"), "name",
				"Kameratillsyn nattetid", "purpose", "Se att brukare har det bra", "systemId", "", "highRisk", "true",
				"assessedOn", assessed, "reference", reference, "changedOn", "", "version", ""));
	}

	private Map<String, String> action(String title, String due) {
		return new HashMap<>(Map.of("unitId", this.coordinator.otherDepartment("/year/actions/new"), "title", title,
				"sourceType", "REVIEW", "sourceId", "", "ownerId", "", "dueOn", due, "version", ""));
	}

	private static Map<String, String> check(String day, String evidence) {
		return Map.of("method", "TEST", "checkedOn", day, "works", "false", "evidence", evidence);
	}

}
