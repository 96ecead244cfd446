package se.isms.web.incident;

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
class RegulationPagesTests {

	private static final String LIST = "/incidents/regulations";

	private final PageClient coordinator;

	@Autowired
	RegulationPagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	@Test
	void listShowsReceiversAndThresholdsWithSourceDaysAndWhetherTheyAreVerified() {
		assertThat(this.coordinator.get(LIST)).hasStatusOk()
			.bodyText()
			.contains("Integritetsskyddsmyndigheten", "från 2018-05-25", "2026-01-15 till 2026-06-30", "verifierad")
			.contains("Offentlig förvaltning", "mer än 4 timmar", "mer än 12 timmar", "minst 500 personer")
			.contains("MCFFS 2026:8, återgiven i en andrahandskälla", "från 2026-07-01", "inte verifierad");
	}

	@Test
	void assessmentHasTheThresholdsThatAppliedOnTheDayOfAwareness() {
		assertThat(this.coordinator.get(incident("2026-07-01 09:00"))).bodyText()
			.contains("De här gränserna gällde 2026-07-01", "Offentlig förvaltning", "mer än 48 timmar",
					"inte verifierad");
	}

	@Test
	void assessmentSaysWhenNoThresholdAppliedYet() {
		assertThat(this.coordinator.get(incident("2026-06-30 09:00"))).bodyText()
			.contains("Ingen registrerad gräns gällde 2026-06-30", "allvarliga driftsstörningar")
			.doesNotContain("Offentlig förvaltning");
	}

	@Test
	void assessmentGoesByTodayWhileNobodyKnowsTheDayOfAwareness() {
		assertThat(this.coordinator.get(incident(""))).bodyText()
			.contains("Dagen för kännedom är inte angiven", "Offentlig förvaltning");
	}

	@Test
	void thresholdIsVerifiedWithWhatWasReadAndTheHistoryTellsIt() {
		var threshold = added("1991");
		var typed = typed("1991");
		typed.put("verified", "true");
		typed.put("note", "MCFFS 1991:1 läst i 2 kap.");
		typed.put("version", "0");

		assertThat(this.coordinator.post(threshold, typed)).hasStatus3xxRedirection();

		assertThat(this.coordinator.get(threshold)).bodyText()
			.contains("MCFFS 1991:1 läst i 2 kap.", "ändrade", "Verifierad: jag har läst");
	}

	@Test
	void emptyNoteIsRefusedAtItsFieldAndWhatWasTypedStays() {
		var threshold = added("1992");
		var typed = typed("1992");
		typed.put("verified", "true");
		typed.put("limitedHours", "7");
		typed.put("version", "0");

		assertThat(this.coordinator.post(threshold, typed)).hasStatusOk()
			.bodyText()
			.contains("href=\"#note\"", "Skriv vad du har läst", "value=\"7\"");
	}

	@Test
	void daysOfAnotherRowAreRefusedAtTheirField() {
		added("1993");
		var typed = typed("1993");
		typed.put("validTo", "1993-06-30");

		assertThat(this.coordinator.post("/incidents/thresholds/new", typed)).hasStatusOk()
			.bodyText()
			.contains("href=\"#validFrom\"", "En annan rad, från 1993-01-01, gäller samma dagar");
	}

	@Test
	void staleVersionShowsBoth() {
		var threshold = added("1994");
		var theirs = typed("1994");
		theirs.put("version", "0");
		theirs.put("limitedHours", "77");
		this.coordinator.post(threshold, theirs);
		var mine = typed("1994");
		mine.put("version", "0");
		mine.put("limitedHours", "88");

		assertThat(this.coordinator.post(threshold, mine)).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "77", "88");
	}

	@Test
	void receiverIsAddedAndVerified() {
		var typed = new HashMap<>(Map.of("track", "IMY", "name", "Datainspektionen", "portal", "", "source",
				"Personuppgiftslagen (1998:204)", "validFrom", "1998-10-24", "validTo", "2018-05-24", "_verified", "on",
				"note", "", "version", ""));
		this.coordinator.post("/incidents/receivers/new", typed);
		var receiver = link("/incidents/receivers/", "Datainspektionen");
		typed.put("verified", "true");
		typed.put("version", "0");

		assertThat(this.coordinator.post(receiver, typed)).hasStatusOk().bodyText().contains("Skriv vad du har läst");
		typed.put("note", "2 § läst.");
		assertThat(this.coordinator.post(receiver, typed)).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(receiver)).bodyText().contains("2 § läst.");
	}

	@Test
	void everybodyReadsAndOnlyTheCoordinatorChanges() {
		var threshold = added("1995");
		for (var name : new String[] { PageClient.CONTRIBUTOR, PageClient.AUDITOR }) {
			var reader = this.coordinator.as(name);

			assertThat(reader.get(LIST)).hasStatusOk().bodyText().doesNotContain("/incidents/thresholds/new");
			assertThat(reader.get(threshold)).hasStatusOk().bodyText().contains("disabled");
			assertThat(reader.post(threshold, typed("1995"))).hasStatus(403);
			assertThat(reader.get("/incidents/receivers/new")).hasStatus(403);
		}
	}

	/** A threshold of a year of its own, so that tests do not meet. */
	private String added(String year) {
		assertThat(this.coordinator.post("/incidents/thresholds/new", typed(year))).hasStatus3xxRedirection();
		return link("/incidents/thresholds/", year + "-01-01 till");
	}

	/** Where the row leads that has this text. */
	private String link(String path, String text) {
		for (var row : PageClient.body(this.coordinator.get(LIST)).split("<tr")) {
			if (row.contains(text)) {
				var from = row.indexOf(path);
				return row.substring(from, row.indexOf('"', from));
			}
		}
		throw new AssertionError("no row has " + text);
	}

	private static Map<String, String> typed(String year) {
		var typed = new HashMap<String, String>();
		for (var empty : new String[] { "persons", "costPercent", "endUsers", "endUsersPercent", "also", "note",
				"version" }) {
			typed.put(empty, "");
		}
		typed.put("_verified", "on");
		typed.put("sector", "WATER");
		typed.put("limitedHours", "3");
		typed.put("alternativeHours", "9");
		typed.put("source", "MCFFS " + year + ":1");
		typed.put("validFrom", year + "-01-01");
		typed.put("validTo", year + "-12-31");
		return typed;
	}

	private String incident(String awareAt) {
		var typed = new HashMap<String, String>();
		for (var empty : new String[] { "category", "severity", "occurredAt", "detectedAt", "ownerId", "cause",
				"lessons", "version" }) {
			typed.put(empty, "");
		}
		for (var box : new String[] { "_confidentiality", "_integrity", "_availability", "_personalData" }) {
			typed.put(box, "on");
		}
		typed.put("unitId", this.coordinator.otherDepartment("/incidents/new"));
		typed.put("title", "Journalen svarar inte");
		typed.put("awareAt", awareAt);
		return PageClient.target(this.coordinator.post("/incidents/new", typed));
	}

}
