package se.isms.web.incident;

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
class IncidentPagesTests {

	private final PageClient coordinator;

	@Autowired
	IncidentPagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	@Test
	void listShowsIncidentsWithTheirState() {
		assertThat(this.coordinator.get("/incidents")).hasStatusOk().bodyText().contains("Nästa frist", "Avslutad");
		assertThat(this.coordinator.links("/incidents", "/incidents/[0-9a-f-]{36}")).isNotEmpty();
	}

	@Test
	void eachFieldOfANewIncidentIsSentOnce() {
		var page = PageClient.body(this.coordinator.get("/incidents/new"));
		var main = page.substring(page.indexOf("<main"), page.indexOf("</main"));
		var fields = Pattern.compile("name=\"(\\w+)\"").matcher(main).results().map(found -> found.group(1));

		assertThat(fields).contains("ownerId", "title").doesNotHaveDuplicates();
	}

	@Test
	void savedIncidentIsShownAndTellsWhatIsLeftOfItsClocks() {
		var incident = create();

		var page = this.coordinator.get(incident);

		assertThat(page).hasStatusOk().bodyText().contains("Fel mottagare", "Anmälan till IMY inom 72 timmar");
		assertThat(this.coordinator.get("/incidents")).bodyText().contains("dagar sen");
	}

	@Test
	void wrongFieldIsToldInSwedishAndWhatWasTypedStays() {
		var typed = typed();
		typed.put("awareAt", "i går kväll");

		var answer = this.coordinator.post("/incidents/new", typed);

		assertThat(answer).hasStatusOk()
			.bodyText()
			.contains("i går kväll", "Skriv en dag och ett klockslag som 2026-11-25 14:30.", "Fel mottagare");
	}

	@Test
	void refusalStandsAboveTheForm() {
		var typed = typed();
		typed.put("detectedAt", "2026-03-03 08:00");

		var answer = this.coordinator.post("/incidents/new", typed);

		assertThat(answer).hasStatusOk().bodyText().contains("2026-03-03 08:00", "står i fel ordning");
	}

	@Test
	void staleVersionShowsBoth() {
		var edit = create() + "/edit";
		var mine = typed();
		mine.put("version", "0");
		mine.put("title", "Min rubrik");
		var theirs = new HashMap<>(mine);
		theirs.put("title", "Deras rubrik");
		this.coordinator.post(edit, theirs);

		var answer = this.coordinator.post(edit, mine);

		assertThat(answer).hasStatusOk().bodyText().contains("Min rubrik", "Deras rubrik", "Någon annan har sparat");
	}

	@Test
	void reportToAnAuthorityStopsItsClock() {
		var incident = create();

		var answer = this.coordinator.post(incident + "/report",
				Map.of("what", "IMY-NOTIFICATION", "submittedAt", "2026-03-03 12:00", "reference", "IMY-1"));

		assertThat(answer).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(incident)).bodyText().contains("I tid", "2026-03-03 12:00");
	}

	@Test
	void reportInTheFutureIsRefusedInTheForm() {
		var incident = create();

		var answer = this.coordinator.post(incident + "/report",
				Map.of("what", "IMY-NOTIFICATION", "submittedAt", "2199-03-03 12:00", "reference", "ref-7"));

		assertThat(answer).hasStatusOk().bodyText().contains("är daterad i framtiden", "2199-03-03 12:00", "ref-7");
	}

	@Test
	void incidentIsAssessedHandledAndClosedInThatOrder() {
		var incident = create();

		assertThat(this.coordinator.post(incident + "/close", Map.of())).hasStatus(409);
		this.coordinator.post(incident + "/assess", Map.of("significant", "false"));
		this.coordinator.post(incident + "/handle", Map.of());
		this.coordinator.post(incident + "/close", Map.of());

		assertThat(this.coordinator.get(incident)).bodyText().contains("Avslutad");
	}

	@Test
	void anotherDepartmentsIncidentIsNotThere() {
		var incident = create();

		assertThat(this.coordinator.as(PageClient.CONTRIBUTOR).get(incident)).hasStatus(404);
		assertThat(this.coordinator.as(PageClient.CONTRIBUTOR).get(incident + "/edit")).hasStatus(404);
	}

	@Test
	void auditorReadsAndChangesNothing() {
		var incident = create();
		var auditor = this.coordinator.as(PageClient.AUDITOR);

		assertThat(auditor.get(incident)).hasStatusOk().bodyText().doesNotContain("/edit", "/handle");
		assertThat(auditor.post(incident + "/handle", Map.of())).hasStatus(403);
		assertThat(auditor.post(incident + "/edit", typed())).hasStatus(403);
	}

	private String create() {
		var answer = this.coordinator.post("/incidents/new", typed());
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer);
	}

	private Map<String, String> typed() {
		var typed = new HashMap<String, String>();
		for (var empty : new String[] { "category", "severity", "occurredAt", "ownerId", "cause", "lessons",
				"version" }) {
			typed.put(empty, "");
		}
		// As browsers do: what is not ticked is not sent, but that it could have been is.
		for (var box : new String[] { "_confidentiality", "_integrity", "_availability", "_personalData" }) {
			typed.put(box, "on");
		}
		typed.put("unitId", this.coordinator.otherDepartment("/incidents/new"));
		typed.put("title", "Fel mottagare");
		typed.put("personalData", "true");
		typed.put("detectedAt", "2026-03-02 08:00");
		typed.put("awareAt", "2026-03-02 09:00");
		return typed;
	}

}
