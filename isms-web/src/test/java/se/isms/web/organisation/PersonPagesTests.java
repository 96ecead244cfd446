package se.isms.web.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.CountedStatements;
import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Dates;
import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class PersonPagesTests {

	private static final String LIST = "/overview/people";

	private static final String ID = "[0-9a-f-]{36}";

	private static final LocalDate TODAY = LocalDate.now(Dates.ZONE);

	private final PageClient coordinator;

	private final CountedStatements.Log statements;

	@Autowired
	PersonPagesTests(MockMvcTester mvc, UserDetailsService users, CountedStatements.Log statements) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.statements = statements;
	}

	@Test
	void everybodyReadsWhoIsEmployedWhereWithWhichRoles() {
		assertThat(this.coordinator.as(PageClient.AUDITOR).get(LIST + "?roles=HEAD")).hasStatusOk()
			.bodyText()
			.contains("Socialförvaltningen", "Förvaltningschef eller vd", "tills vidare")
			.doesNotContain("Ny person", "Medarbetare");
		assertThat(this.coordinator.get(LIST + "?lang=en")).bodyText().contains("New person", "Sign-in name");
	}

	@Test
	void whoHasLeftIsFoundByTheFilter() {
		var person = add("Lämna Lindblad", TODAY.toString());
		assertThat(this.coordinator.get(LIST + "?name=Lämna")).bodyText().contains("Lämna Lindblad");

		this.coordinator.post(person, typed("Lämna Lindblad", TODAY.minusDays(1).toString(),
				this.coordinator.version(person), number(person)));

		assertThat(this.coordinator.get(LIST + "?left=true&name=Lämna")).bodyText().contains("Lämna Lindblad");
		assertThat(this.coordinator.get(LIST + "?left=false&name=Lämna")).bodyText().doesNotContain("Lämna Lindblad");
		assertThat(this.coordinator.get(person)).bodyText().contains("Slutade " + TODAY.minusDays(1));
	}

	@Test
	void listIsHadAsAFileWithRolesInWords() {
		assertThat(this.coordinator.get("/lists/people/people.csv?roles=CHIEF_EXECUTIVE")).hasStatusOk()
			.bodyText()
			.contains("Förvaltningschef eller vd, Kommundirektör");
	}

	@Test
	void whatWasTypedIsSavedAndToldByTheHistory() {
		var person = add("Signe Sparad", "");
		assertThat(this.coordinator.get(person)).bodyText().contains("value=\"Signe Sparad\"", "lade till");

		this.coordinator.post(person, typed("Signe Sjö", "", this.coordinator.version(person), number(person)));

		assertThat(this.coordinator.get(person)).bodyText().contains("ändrade", "Signe Sparad", "Signe Sjö");
	}

	@Test
	void whatIsWrongIsToldAtItsFieldAndStays() {
		assertThat(this.coordinator.post(LIST + "/new", typed("Fel Fält", "snart", "", "1"))).hasStatusOk()
			.bodyText()
			.contains("employedTo-error", "value=\"snart\"", "value=\"Fel Fält\"");
		assertThat(this.coordinator.post(LIST + "/new", typed("Fel Fält", "", "", "19850713-9990"))).hasStatusOk()
			.bodyText()
			.contains("employeeNo-error", "aldrig på personnummer");
		assertThat(this.coordinator.post(LIST + "/new", typed("Fel Fält", "2019-12-31", "", "1"))).hasStatusOk()
			.bodyText()
			.contains("Sista dagen kan inte komma före den första, 2020-01-01", "employedTo-error");
	}

	@Test
	void numberOfSomebodyElseIsRefusedWithWhose() {
		var person = add("Nils Nummer", "");

		assertThat(this.coordinator.post(LIST + "/new", typed("Nils Två", "", "", number(person)))).hasStatusOk()
			.bodyText()
			.contains("Nils Nummer, Handläggare har redan det här anställningsnumret", "employeeNo-error");
	}

	@Test
	void staleVersionShowsBoth() {
		var person = add("Stina Samtidig", "");
		var mine = typed("Stina Min", "", this.coordinator.version(person), number(person));
		this.coordinator.post(person, typed("Stina Deras", "", this.coordinator.version(person), number(person)));

		assertThat(this.coordinator.post(person, mine)).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "Stina Min", "Stina Deras");
	}

	@Test
	void nobodyElseChangesThem() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);
		var person = add("Orörd Olsson", "");

		assertThat(social.get(person)).hasStatusOk().bodyText().doesNotContain("Spara<", "Ge en roll");
		assertThat(social.get(LIST + "/new")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(social.post(person, typed("Annan", "", "0", number(person)))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.coordinator.get(LIST + "/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
	}

	/** The numbers lead to lists with as many rows. */
	@Test
	void whatHangsOnAPersonIsCountedAndListed() {
		var owner = this.coordinator.links("/overview/roles", LIST + "/" + ID)
			.stream()
			.filter(path -> PageClient.body(this.coordinator.get(path)).contains("Processer</a>"))
			.findFirst()
			.orElseThrow();
		var page = PageClient.body(this.coordinator.get(owner));
		var found = Pattern.compile("href=\"(/overview/processes\\?[^\"]*)\">Processer</a>: <span>(\\d+)<")
			.matcher(page);
		assertThat(found.find()).isTrue();

		assertThat(this.coordinator.get(found.group(1).replace("&amp;", "&"))).bodyText()
			.contains("av " + found.group(2));
		assertThat(page).contains("Det här behöver någon annan om personen slutar");
		assertThat(this.coordinator.get(add("Fri Fransson", ""))).bodyText()
			.contains("Inget som du kan se behöver någon annan");
	}

	@Test
	void personWithMuchTakesAsManyStatementsAsOneWithNothing() {
		var owner = this.coordinator.links("/overview/roles", LIST + "/" + ID).get(0);
		var nobody = add("Tom Tomasson", "");

		var few = this.statements.of(() -> assertThat(this.coordinator.get(nobody)).hasStatusOk());
		var many = this.statements.of(() -> assertThat(this.coordinator.get(owner)).hasStatusOk());

		assertThat(many).hasSameSizeAs(few).hasSizeBetween(10, 30);
	}

	private String add(String name, String until) {
		var added = this.coordinator.post(LIST + "/new",
				typed(name, until, "", "P" + UUID.randomUUID().toString().substring(0, 8)));
		assertThat(added).hasStatus(HttpStatus.FOUND);
		return PageClient.target(added);
	}

	private String number(String person) {
		var found = Pattern.compile("id=\"employeeNo\" name=\"employeeNo\" value=\"([^\"]*)\"")
			.matcher(PageClient.body(this.coordinator.get(person)));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private static Map<String, String> typed(String name, String until, String version, String number) {
		var unit = SampleMunicipality.department(SampleSize.standard(), "SOC");
		return new HashMap<>(Map.of("name", name, "employeeNo", number, "title", "Handläggare", "unitId",
				unit.toString(), "employedFrom", "2020-01-01", "employedTo", until, "upn", "", "version", version));
	}

}
