package se.isms.web.continuity;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class PlanFilePagesTests {

	private static final String PLANS = "/continuity/plans/[0-9a-f-]{36}";

	private final PageClient coordinator;

	@Autowired
	PlanFilePagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	@Test
	void paperIsInTheOrderOfUse() throws Exception {
		var text = pdf(homeCare());

		assertThat(text).contains("Gör så här", "1. Enhetschefen. 2. Sjuksköterska i tjänst",
				"Hämta turlistorna i den röda pärmen", "Digitala lås (antal nycklar) Ja", "120",
				"Längsta acceptabla avbrott");
		assertThat(List.of("Kontakta först", "Dag 8 till 30", "Liv och hälsa", "Vägen tillbaka", "Tider och nivåer"))
			.isSortedAccordingTo((one, other) -> Integer.compare(text.lastIndexOf(one), text.lastIndexOf(other)));
	}

	@Test
	void coverSaysWhosePlanItIsAndForHowLongItHolds() throws Exception {
		assertThat(pdf(homeCare())).contains("Kontinuitetsplan: Hemtjänst – planering och besök",
				"Vård- och omsorgsförvaltningen", "Fastställd", "Gäller till", "Utskriven", "Planens ägare",
				"Ersättare", "utgåva", "Svar märkta § kan vara hemliga");
	}

	@Test
	void whatNobodyHasAnsweredIsSaidToBeSo() throws Exception {
		var draft = PageClient
			.target(this.coordinator.post("/continuity/plans", Map.of("process", unplanned(), "guard", "NO")))
			.replace("/edit", "");

		assertThat(pdf(draft)).contains("UTKAST", "Kontakta först § Inte besvarat",
				"Inte besvarat. Planen har inga reservrutiner.", "Återställningstid Inte besvarat",
				"Inte besvarat. Ingen av avsnittets 7 frågor har svar.", "Inga kontakter är registrerade",
				"Inget underlag är registrerat", "Ingen plats är registrerad");
	}

	@Test
	void contactsAndPapersStandBeforeTheDaysThatFollow() throws Exception {
		var draft = PageClient
			.target(this.coordinator.post("/continuity/plans", Map.of("process", unplanned(), "guard", "NO")))
			.replace("/edit", "");
		this.coordinator.post(draft + "/contacts/paste",
				Map.of("pasted", "Eva Lind;Hemtjänsten;070-174 06 05;Kvällar;ja", "save", "true"));
		this.coordinator.post(draft + "/contacts/check", Map.of());
		this.coordinator.post(draft + "/routines/new", Map.of("what", "Turlistor", "printedBy", "Gruppledaren",
				"everyDays", "1", "vulnerable", "false", "places", "Röda pärmen\nNattbilen", "version", ""));

		var text = pdf(draft);

		assertThat(text).contains("1 Eva Lind, Hemtjänsten 070-174 06 05 Ja Kvällar", "Alla nummer ringdes ",
				"Turlistor Röda pärmen, Nattbilen Gruppledaren, varje dag Aldrig bekräftat");
		assertThat(List.of("Gör så här", "Eva Lind", "Nattbilen", "Dag 8 till 30"))
			.isSortedAccordingTo((one, other) -> Integer.compare(text.lastIndexOf(one), text.lastIndexOf(other)));
	}

	@Test
	void planIsTakenAlongInEveryFormatButNoOther() {
		var plan = homeCare();

		assertThat(this.coordinator.get(plan)).bodyText().contains(plan + "/plan.pdf");
		for (var ending : List.of("docx", "xlsx", "pptx", "json")) {
			assertThat(this.coordinator.get(plan + "/plan." + ending)).hasStatusOk();
		}
		assertThat(this.coordinator.get(plan + "/plan.exe")).hasStatus(404);
	}

	@Test
	void planOfAnotherDepartmentIsNotFound() {
		var contributor = this.coordinator.as(PageClient.CONTRIBUTOR);
		var mine = contributor.links("/continuity/plans?view=all&size=200", PLANS);
		var others = this.coordinator.links("/continuity/plans?view=all&size=200", PLANS);
		others.removeAll(mine);

		assertThat(contributor.get(mine.get(0) + "/plan.pdf")).hasStatusOk();
		assertThat(contributor.get(others.get(0) + "/plan.pdf")).hasStatus(404);
	}

	private String homeCare() {
		var list = PageClient.body(this.coordinator.get("/continuity/plans?view=all&q=Hemtjänst"));
		var found = Pattern.compile("href=\"(" + PLANS + ")\"[^>]*>Hemtjänst – planering").matcher(list);
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	/** A process that the page of plans offers to write the first plan for. */
	private String unplanned() {
		return Pattern.compile("/continuity/plans/new\\?process=([0-9a-f-]{36})")
			.matcher(PageClient.body(this.coordinator.get("/continuity/plans")))
			.results()
			.map(found -> found.group(1))
			.findFirst()
			.orElseThrow();
	}

	private String pdf(String plan) throws Exception {
		var bytes = this.coordinator.get(plan + "/plan.pdf").getResponse().getContentAsByteArray();
		try (var document = Loader.loadPDF(bytes)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

}
