package se.isms.web.overview;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.shared.CurrentActor;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class RulePagesTests {

	private static final String RULE = "/overview/rules/KP-01";

	private final PageClient coordinator;

	private final PageClient social;

	private final UserDetailsService users;

	private final JdbcClient db;

	private final TransactionTemplate transactions;

	@Autowired
	RulePagesTests(MockMvcTester mvc, UserDetailsService users, JdbcClient db,
			PlatformTransactionManager transactions) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.social = this.coordinator.as(PageClient.CONTRIBUTOR);
		this.users = users;
		this.db = db;
		this.transactions = new TransactionTemplate(transactions);
	}

	@AfterEach
	void forget() {
		CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(),
				() -> this.transactions.execute(status -> this.db.sql("delete from parameter_set").update()
						+ this.db.sql("delete from rule_switch").update()));
	}

	@Test
	void ruleSaysWhatItReadsAndHowDepartmentsStand() {
		assertThat(this.coordinator.get(RULE)).hasStatusOk()
			.bodyText()
			.contains("KP-01 Varje kritisk process har en fastställd kontinuitetsplan",
					"Processen räknas som kritisk från nivå", "Standardvärdet är 3. Välj från 2 till 4.",
					"Från nivå 1 vore alla processer kritiska.", "KP-05", "Socialförvaltningen");
		assertThat(this.coordinator.get("/overview/rules/XX-99")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void whatIsTriedOutIsToldPerDepartmentAndNotDecided() {
		var page = this.coordinator.post(RULE + "/trial",
				Map.of("active", "true", "kp.critical", "2", "reason", "Prov", "version", "0"));

		assertThat(page).hasStatusOk()
			.bodyText()
			.contains("Om du beslutar det här", "Inget är beslutat ännu", "value=\"2\"", ">Prov</textarea>")
			.containsPattern("Nya brister: [1-9]\\d*\\. Brister som försvinner: \\d+\\. Brister som ändras: \\d+");
		assertThat(this.coordinator.get(RULE)).bodyText().contains("value=\"3\"");
	}

	@Test
	void switchingOffTakesAllFindingsOfTheRuleAway() {
		assertThat(this.coordinator.post(RULE + "/trial", Map.of("kp.critical", "3", "reason", "Prov", "version", "0")))
			.hasStatusOk()
			.bodyText()
			.contains("Nya brister: 0")
			.containsPattern("Brister som försvinner: [1-9]")
			.contains(">På</span>");
	}

	@Test
	void findingsOfManyAccountsAreToldWithTheirNumber() {
		assertThat(this.coordinator.post("/overview/rules/BH-05/trial", Map.of("bh.dormantDays", "90", "version", "0")))
			.hasStatusOk()
			.bodyText()
			.containsPattern("Konton som ingen har använt på länge: \\d");
	}

	@Test
	void extendedRuleIsOffAndCanBeTriedOutAndSwitchedOnFromADay() {
		var extended = "/overview/rules/MF-03";
		assertThat(this.coordinator.get(extended)).bodyText()
			.contains("Avstängd", "utökade urvalet", "Skriv en dag från 2020-01-01 till 2040-12-31");
		assertThat(this.coordinator.get("/overview/rules")).bodyText().contains("Avstängd", "Utökat urval");

		assertThat(this.coordinator.post(extended + "/trial", Map.of("active", "true", "version", "0"))).hasStatusOk()
			.bodyText()
			.containsPattern("Nya brister: [1-9]\\d*\\. Brister som försvinner: 0")
			.contains("saknar en metod som står emot nätfiske", "Avstängd");
		assertThat(this.coordinator.post(extended, Map.of("active", "true", "mf.privPhishResistFrom", "2027-01-01",
				"reason", "Vi är redo", "version", "0")))
			.hasStatus3xxRedirection();

		assertThat(this.coordinator.get(extended)).bodyText()
			.contains(">På</span>", "value=\"2027-01-01\"", "Vi är redo")
			.doesNotContain("Avstängd");
	}

	@Test
	void whatIsNoDayIsTold() {
		assertThat(this.coordinator.post("/overview/rules/MF-03",
				Map.of("active", "true", "mf.privPhishResistFrom", "nästa år", "reason", "Prov", "version", "0")))
			.hasStatusOk()
			.bodyText()
			.contains("Skriv dagen som 2027-01-01", "value=\"nästa år\"");
	}

	@Test
	void ruleOfTheReviewIsNotTriedOutBetweenReviews() {
		assertThat(this.coordinator.get("/overview/rules/FO-01")).hasStatusOk()
			.bodyText()
			.contains("prövas när den sammanställs")
			.doesNotContain("formaction");
	}

	@Test
	void decisionCountsAndSaysWhoMadeItAndWhy() {
		assertThat(this.coordinator.post(RULE, Map.of("kp.critical", "4", "reason", "Nämndens beslut", "version", "0")))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl(RULE);

		assertThat(this.coordinator.get(RULE)).bodyText()
			.contains("value=\"4\"", "Avstängd", "Nämndens beslut", "gränsvärden har version 1", "beslutade om");
	}

	@ParameterizedTest
	@CsvSource({ "1,Prov,Gränsvärdet kan inte vara 1. Välj ett värde från 2 till 4.",
			"tre,Prov,Skriv gränsvärdet som ett heltal", "'',Prov,Skriv gränsvärdet som ett heltal",
			"2,' ',Skriv varför det ändras" })
	void whatCannotBeDecidedIsToldAndWhatWasTypedStays(String value, String reason, String told) {
		assertThat(this.coordinator.post(RULE,
				Map.of("active", "true", "kp.critical", value, "reason", reason, "version", "0")))
			.hasStatusOk()
			.bodyText()
			.contains(told, "value=\"" + value + "\"", "is-invalid");
	}

	@Test
	void decisionOnOldThresholdsIsAskedForAgainAndWhatWasTypedStays() {
		this.coordinator.post(RULE, Map.of("active", "true", "kp.critical", "4", "reason", "Ett", "version", "0"));

		assertThat(this.coordinator.post(RULE,
				Map.of("active", "true", "kp.critical", "2", "reason", "Samtidigt", "version", "0")))
			.hasStatusOk()
			.bodyText()
			.contains("Någon annan har beslutat", "value=\"2\"", ">Samtidigt</textarea>",
					"name=\"version\" value=\"1\"");
	}

	@Test
	void departmentReadsButDoesNotDecide() {
		assertThat(this.social.get(RULE)).hasStatusOk().bodyText().doesNotContain("<textarea");
		assertThat(this.social.post(RULE + "/trial", Map.of("kp.critical", "4", "version", "0")))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.social.post(RULE, Map.of("kp.critical", "4", "reason", "Prov", "version", "0")))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

}
