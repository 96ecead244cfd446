package se.isms.web.edit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@WebTest
class EditPagesTests {

	private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private final MockMvcTester mvc;

	private final PageClient coordinator;

	private final PageClient auditor;

	@Autowired
	EditPagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.mvc = mvc;
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.auditor = this.coordinator.as(PageClient.AUDITOR);
	}

	@Test
	void draftWaitsOnThePageOfItsForm() {
		var page = supplier("Utkastleverantören");

		assertThat(this.coordinator.post("/drafts?of=" + page, Map.of("name", "Halvskrivet", "version", "0")))
			.hasStatus(204);

		assertThat(this.coordinator.get(page)).bodyText()
			.contains("Här finns ett utkast", "value=\"Halvskrivet\"", "value=\"Utkastleverantören\"");
		assertThat(this.auditor.get(page)).bodyText().doesNotContain("Halvskrivet");
	}

	@Test
	void nothingMarkedAsClassifiedIsKeptOrSaved() {
		var page = supplier("Omärkt");
		var marked = "Vakten\nHEMLIG enligt säkerhetsskyddslagen (2018:585)";

		assertThat(this.coordinator.post("/drafts?of=" + page, Map.of("name", marked, "version", "0"))).hasStatus(422);
		assertThat(this.coordinator.post(page, Map.of("name", marked, "ownerId", "", "version", "0"))).hasStatus(422)
			.bodyText()
			.contains("Inget av det har sparats", "Kontakta säkerhetsskyddschefen")
			.doesNotContain("Vakten");

		assertThat(this.coordinator.get(page)).bodyText()
			.contains("value=\"Omärkt\"")
			.doesNotContain("Här finns ett utkast", "Vakten");
	}

	@Test
	void draftIsBroughtBackIntoItsFormAndNotSaved() {
		var page = supplier("Orörd");

		assertThat(this.coordinator.post(page,
				Map.of("name", "Halvskrivet", "ownerId", "", "version", "0", "draft", "show")))
			.hasStatusOk()
			.bodyText()
			.contains("value=\"Halvskrivet\"");
		assertThat(this.coordinator.get(page)).bodyText().contains("value=\"Orörd\"");
	}

	@Test
	void draftIsGoneOnceItsFormIsSavedOrItIsDiscarded() {
		var page = supplier("Snart klar");
		this.coordinator.post("/drafts?of=" + page, Map.of("name", "Halvskrivet"));
		this.coordinator.post(page, Map.of("name", "Klar", "ownerId", "", "version", "0"));
		assertThat(this.coordinator.get(page)).bodyText().doesNotContain("Halvskrivet");

		this.coordinator.post("/drafts?of=" + page, Map.of("name", "Halvskrivet"));
		assertThat(this.coordinator.post("/drafts/discard", Map.of("of", page))).hasRedirectedUrl(page);
		assertThat(this.coordinator.get(page)).bodyText().doesNotContain("Halvskrivet");
	}

	/** What no browser sends, but somebody may. */
	@Test
	void whatCannotBeStoredIsToldAndStays() {
		var page = "/year/controls/new";
		var unit = this.coordinator.links("/overview/organisation", "/overview/organisation/" + ID)
			.get(0)
			.replaceAll(".*/", "");
		var typed = new HashMap<>(Map.of("unitId", "-".repeat(36), "name", "Skyddad hall", "norm", "A.7.1",
				"criticality", "2", "ownerId", "", "version", ""));
		assertThat(this.coordinator.post(page, typed)).hasStatusOk()
			.bodyText()
			.contains("href=\"#unitId\"", "Skyddad hall");

		typed.put("unitId", unit);
		typed.put("ownerId", UUID.randomUUID().toString());
		assertThat(this.coordinator.post(page, typed)).hasStatusOk()
			.bodyText()
			.contains("Det hänvisar till något som inte finns", "Skyddad hall");

		typed.put("ownerId", "");
		typed.put("norm", "A.7\0");
		assertThat(this.coordinator.post(page, typed)).hasStatusOk()
			.bodyText()
			.contains("tecken som inte kan sparas", "Skyddad hall");
	}

	@Test
	void whatIsWrongIsToldInTheOrderOfTheFields() {
		var wrong = Map.of("unitId", "", "name", "", "norm", "x".repeat(300), "criticality", "9", "ownerId", "-",
				"version", "");

		var body = PageClient.body(this.coordinator.post("/year/controls/new", wrong));

		assertThat(
				Pattern.compile("href=\"#(\\w+)\">").matcher(body.substring(body.indexOf("id=\"errors\""))).results())
			.extracting(link -> link.group(1))
			.containsExactly("unitId", "name", "norm", "criticality", "ownerId");
	}

	@Test
	void draftOfAnotherSiteIsNoDraft() {
		assertThat(this.coordinator.post("/drafts?of=//elsewhere.example/x", Map.of("name", "x"))).hasStatus(404);
		assertThat(this.coordinator.post("/drafts/discard", Map.of("of", "https://elsewhere.example/"))).hasStatus(404);
	}

	@Test
	void whatWasTypedOutlivesTheSession() {
		var page = supplier("Före");
		var answer = this.mvc.perform(MockMvcRequestBuilders.post(page)
			.contentType("application/x-www-form-urlencoded")
			.param("name", "Skrivet efter utloggning")
			.param("version", "0"));
		assertThat(answer).hasStatusOk();
		assertThat(answer.getResponse().getForwardedUrl()).isEqualTo("/sign-in/again");

		var session = new MockHttpSession();
		assertThat(this.mvc.perform(MockMvcRequestBuilders.post("/sign-in")
			.session(session)
			.with(csrf())
			.param("username", "samordnare")
			.param("password", "ekvaden")
			.param("typedOn", page)
			.param("typed.name", "Skrivet efter utloggning")
			.param("typed.version", "0"))).hasRedirectedUrl(page);

		assertThat(this.coordinator.get(page)).bodyText()
			.contains("Här finns ett utkast", "value=\"Skrivet efter utloggning\"");
	}

	@Test
	void pageToSignInCarriesWhatWasTyped() {
		assertThat(this.mvc.perform(MockMvcRequestBuilders.post("/sign-in/again")
			.with(csrf())
			.requestAttr("typed", Map.of("name", List.of("Tråkigt & långt")))
			.requestAttr("typedOn", "/overview/suppliers/new"))).hasStatusOk()
			.bodyText()
			.contains("Inget du skrev är borta", "name=\"typed.name\" value=\"Tråkigt &amp; långt\"",
					"name=\"typedOn\" value=\"/overview/suppliers/new\"");
		assertThat(this.mvc.perform(MockMvcRequestBuilders.post("/sign-in/again").with(csrf()))).hasStatus(404);
	}

	@Test
	void formOfAnotherSiteIsNotCarriedThroughTheSignIn() {
		assertThat(this.mvc.perform(MockMvcRequestBuilders.post("/overview/suppliers/new")
			.contentType("application/x-www-form-urlencoded")
			.header("Sec-Fetch-Site", "cross-site")
			.param("name", "Inte min"))).hasStatus(403);
	}

	@Test
	void versionsAreChosenFieldByFieldBeforeAnythingIsSaved() {
		var page = system("Gemensamt");
		var typed = form(page);
		this.coordinator.post(page, with(typed, "name", "Deras namn"));

		var conflict = this.coordinator.post(page, with(typed, "internetExposed", "true"));

		assertThat(conflict).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "Deras namn")
			.containsPattern("value=\"theirs\" name=\"take.name\" checked")
			.containsPattern("value=\"mine\" name=\"take.internetExposed\" checked");

		var chosen = new HashMap<>(with(with(typed, "internetExposed", "true"), "version", "1"));
		chosen.putAll(Map.of("take.name", "theirs", "take.internetExposed", "mine", "merge", "yes"));
		assertThat(this.coordinator.post(page, chosen)).hasStatusOk()
			.bodyText()
			.contains("Valen står i formuläret", "value=\"Deras namn\"", "name=\"version\" value=\"1\"")
			.containsPattern("name=\"internetExposed\"\\s+checked");
		assertThat(this.coordinator.get(page)).bodyText().doesNotContainPattern("name=\"internetExposed\"\\s+checked");
	}

	@Test
	void versionThatNobodyHasSeenIsShownBeforeItIsMerged() {
		var page = system("Tredje gången");
		var typed = with(form(page), "recoveryHours", "");
		this.coordinator.post(page, with(typed, "name", "Andras namn"));
		this.coordinator.post(page,
				with(with(with(typed, "name", "Andras namn"), "recoveryHours", "8"), "version", "1"));

		var chosen = new HashMap<>(with(with(typed, "internetExposed", "true"), "version", "1"));
		chosen.putAll(Map.of("take.name", "theirs", "take.internetExposed", "mine", "merge", "yes"));
		assertThat(this.coordinator.post(page, chosen)).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "value=\"Andras namn\"", "name=\"version\" value=\"2\"")
			.doesNotContain("Valen står i formuläret", "take.name")
			.containsPattern("value=\"theirs\" name=\"take.recoveryHours\" checked")
			.containsPattern("value=\"mine\" name=\"take.internetExposed\" checked");
	}

	@Test
	void ticksThatOnlyTheOtherOneHasChangedAreTheirs() {
		var page = system("Kryssat");
		var needed = system("Behövt").replaceAll(".*/", "");
		var typed = with(form(page), "read.needs", "");
		assertThat(this.coordinator.get(page)).bodyText().contains("name=\"read.needs\" value=\"\"");
		this.coordinator.post(page, with(typed, "needs", needed));

		var conflict = this.coordinator.post(page, with(typed, "internetExposed", "true"));

		assertThat(conflict).bodyText()
			.containsPattern("value=\"theirs\" name=\"take.needs\" checked")
			.containsPattern("value=\"mine\" name=\"take.internetExposed\" checked")
			.contains("name=\"read.needs\" value=\"" + needed + "\"");
	}

	@Test
	void ticksOfOnesOwnAreOnesOwn() {
		var page = system("Egna kryss");
		var needed = system("Behövt av en").replaceAll(".*/", "");
		var typed = with(form(page), "read.needs", "");

		assertThat(this.coordinator.post(page, with(with(typed, "needs", needed), "name", ""))).bodyText()
			.contains("name=\"read.needs\" value=\"\"");
		this.coordinator.post(page, with(typed, "name", "Deras namn"));
		assertThat(this.coordinator.post(page, with(typed, "needs", needed))).bodyText()
			.containsPattern("value=\"theirs\" name=\"take.name\" checked")
			.containsPattern("value=\"mine\" name=\"take.needs\" checked");
	}

	@Test
	void sameTicksInAnotherOrderAreNoDifference() {
		var page = system("Kryss i ordning");
		var last = system("Ö sist").replaceAll(".*/", "");
		var first = system("A först").replaceAll(".*/", "");
		var ticked = Map.of("needs", List.of(last, first).stream().sorted(Comparator.reverseOrder()).toList());
		var typed = with(form(page), "read.needs", "");
		this.coordinator.post(page, typed, ticked);

		assertThat(this.coordinator.post(page, with(typed, "name", "Mitt namn"), ticked)).bodyText()
			.contains("take.name")
			.doesNotContain("take.needs");
	}

	@Test
	void changeIsTakenBackAndTheHistoryTellsBoth() {
		var page = supplier("Gammalt namn");
		var saved = this.coordinator.post(page, Map.of("name", "Nytt namn", "ownerId", "", "version", "0"));
		var change = String.valueOf(saved.getMvcResult().getFlashMap().get("undo"));

		assertThat(this.auditor.post("/undo/" + change, Map.of("of", page))).hasStatus(403);
		assertThat(this.coordinator.post("/undo/" + change, Map.of("of", page))).hasRedirectedUrl(page);

		assertThat(this.coordinator.get(page)).bodyText()
			.contains("value=\"Gammalt namn\"")
			.containsPattern(Pattern.compile("<dt>Namn</dt>.*Nytt namn.*→.*Gammalt namn", Pattern.DOTALL));
		assertThat(this.coordinator.post("/undo/" + change, Map.of("of", page))).hasStatus(409)
			.bodyText()
			.contains("Någon har ändrat efter dig");
	}

	@Test
	void whatIsNoChangeCannotBeTakenBack() {
		assertThat(this.coordinator.post("/undo/" + UUID.randomUUID(), Map.of("of", "/overview"))).hasStatus(404);
	}

	private String supplier(String name) {
		return PageClient.target(
				this.coordinator.post("/overview/suppliers/new", Map.of("name", name, "ownerId", "", "version", "")));
	}

	private String system(String name) {
		var unit = option(PageClient.body(this.coordinator.get("/overview/systems/new")));
		return PageClient.target(this.coordinator.post("/overview/systems/new",
				Map.of("unitId", unit, "name", name, "ownerId", "", "supplierId", "", "confidentiality", "",
						"integrity", "", "availability", "", "classifiedOn", "", "mfaEnforced", "UNKNOWN", "version",
						"")));
	}

	private Map<String, String> form(String page) {
		var body = PageClient.body(this.coordinator.get(page));
		var name = Pattern.compile("name=\"name\" value=\"([^\"]*)\"").matcher(body);
		assertThat(name.find()).isTrue();
		return Map.of("unitId", option(body), "name", name.group(1), "ownerId", "", "supplierId", "", "confidentiality",
				"", "integrity", "", "availability", "", "classifiedOn", "", "mfaEnforced", "UNKNOWN", "version", "0");
	}

	private static Map<String, String> with(Map<String, String> typed, String field, String value) {
		var changed = new HashMap<>(typed);
		changed.put(field, value);
		return changed;
	}

	private static String option(String body) {
		var selected = Pattern.compile("<option value=\"([0-9a-f-]{36})\"\\s+selected").matcher(body);
		var any = Pattern.compile("<option value=\"([0-9a-f-]{36})\"").matcher(body);
		return selected.find() ? selected.group(1) : any.results().findFirst().orElseThrow().group(1);
	}

}
