package se.isms.web.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Dates;
import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class RolePagesTests {

	private static final String ROLES = "/overview/roles";

	private static final String ID = "[0-9a-f-]{36}";

	private static final LocalDate TODAY = LocalDate.now(Dates.ZONE);

	private final PageClient coordinator;

	@Autowired
	RolePagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	@Test
	void everybodySeesWhoHoldsWhichRoleAndWhereNobodyDoes() {
		for (var name : new String[] { PageClient.AUDITOR, PageClient.CONTRIBUTOR }) {
			assertThat(this.coordinator.as(name).get(ROLES)).hasStatusOk()
				.bodyText()
				.contains("har en chef i registret (100 %)", "Socialförvaltningen", "Säkerhetsskyddschef",
						"Säkerhetschef", "Ingen");
		}
	}

	@Test
	void departmentWithoutAHeadIsSeenAndGetsOne() {
		var head = head("Socialförvaltningen");
		var role = this.coordinator.links(head, ROLES + "/" + ID).get(0);
		this.coordinator.post(role, ended(role, TODAY.minusDays(1).toString()));
		assertThat(this.coordinator.get(ROLES)).bodyText()
			.doesNotContain("(100 %)")
			.contains("note problem", "state MAJOR\">Ingen");

		this.coordinator.post(role, ended(role, ""));

		assertThat(this.coordinator.get(ROLES)).bodyText().contains("(100 %)");
		assertThat(this.coordinator.get(role)).bodyText().contains("ändrade", TODAY.minusDays(1).toString());
	}

	@Test
	void secondHeadIsRefusedWithTheNameOfTheFirst() {
		var head = head("Socialförvaltningen");
		var name = PageClient.body(this.coordinator.get(head)).replaceAll("(?s).*<h1>([^<]*)</h1>.*", "$1");
		var someone = someone();

		assertThat(this.coordinator.post(someone + "/roles/new", given("HEAD", "SOC", TODAY.toString(), "")))
			.hasStatusOk()
			.bodyText()
			.contains(name + " har den här rollen här sedan", "tills vidare. Avsluta den först", "validFrom-error");
	}

	@Test
	void roleIsGivenTakenBackAndShownOnThePageOfThePerson() {
		var someone = someone();
		var answer = this.coordinator.post(someone + "/roles/new", given("REGISTRAR", "", TODAY.toString(), ""));
		assertThat(answer).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(someone);
		assertThat(this.coordinator.get(someone)).bodyText().contains("Registrator", "Hela kommunen", "tills vidare");
		assertThat(this.coordinator.get("/overview/people?roles=REGISTRAR")).bodyText().contains("Registrator");

		var role = this.coordinator.links(someone, ROLES + "/" + ID).get(0);
		assertThat(this.coordinator.get(role)).bodyText().contains("Ta tillbaka rollen");
		this.coordinator.post(role + "/remove", Map.of());

		assertThat(this.coordinator.get(someone)).bodyText().contains("Personen har ingen roll");
		assertThat(this.coordinator.get(role)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void whatIsWrongIsToldAtItsField() {
		var form = someone() + "/roles/new";

		assertThat(this.coordinator.post(form, given("", "", "i morgon", ""))).hasStatusOk()
			.bodyText()
			.contains("role-error", "validFrom-error", "value=\"i morgon\"");
		assertThat(this.coordinator.post(form, given("KING", "", TODAY.toString(), ""))).bodyText()
			.contains("role-error");
		assertThat(this.coordinator.post(form, given("HEAD", "", TODAY.toString(), ""))).bodyText()
			.contains("unitId-error", "Den här rollen gäller för en förvaltning");
		assertThat(this.coordinator.post(form, given("REGISTRAR", "", "1970-01-01", ""))).bodyText()
			.contains("validFrom-error", "är anställd från");
	}

	@Test
	void nobodyElseGivesOrEndsRoles() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);
		var someone = someone();
		var role = this.coordinator.links(head("Socialförvaltningen"), ROLES + "/" + ID).get(0);

		assertThat(social.get(role)).hasStatusOk().bodyText().doesNotContain("Spara<", "Ta tillbaka rollen");
		assertThat(social.get(someone + "/roles/new")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(social.post(someone + "/roles/new", given("REGISTRAR", "", TODAY.toString(), "")))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(social.post(role, ended(role, ""))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(social.post(role + "/remove", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.coordinator.get("/overview/people/" + UUID.randomUUID() + "/roles/new"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	/** The first link of its row is the department, the next its head. */
	private String head(String department) {
		var page = PageClient.body(this.coordinator.get(ROLES));
		var row = page.substring(page.indexOf(department + "</a>"));
		return row.replaceAll("(?s).*?href=\"(/overview/people/" + ID + ")\".*", "$1");
	}

	private String someone() {
		return this.coordinator.links("/overview/people?title=Medarbetare", "/overview/people/" + ID).get(3);
	}

	private Map<String, String> ended(String role, String until) {
		var page = PageClient.body(this.coordinator.get(role));
		return new HashMap<>(Map.of("role", value(page, "role"), "unitId", value(page, "unitId"), "validFrom",
				value(page, "validFrom"), "validTo", until, "version", this.coordinator.version(role)));
	}

	private static String value(String page, String field) {
		return page.replaceAll("(?s).*name=\"" + field + "\" value=\"([^\"]*)\".*", "$1");
	}

	private static Map<String, String> given(String role, String unit, String from, String to) {
		var id = unit.isEmpty() ? "" : SampleMunicipality.department(SampleSize.standard(), unit).toString();
		return new HashMap<>(Map.of("role", role, "unitId", id, "validFrom", from, "validTo", to, "version", ""));
	}

}
