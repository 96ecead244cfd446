package se.isms.web.overview;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
class LocalRulePagesTests {

	private static final String NEW = "/overview/rules/new";

	private final PageClient coordinator;

	private final UserDetailsService users;

	private final JdbcClient db;

	private final TransactionTemplate transactions;

	@Autowired
	LocalRulePagesTests(MockMvcTester mvc, UserDetailsService users, JdbcClient db,
			PlatformTransactionManager transactions) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.users = users;
		this.db = db;
		this.transactions = new TransactionTemplate(transactions);
	}

	@AfterEach
	void forget() {
		CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(),
				() -> this.transactions.execute(status -> this.db.sql("delete from rule_switch").update()
						+ this.db.sql("delete from parameter_set").update()
						+ this.db.sql("delete from local_rule where id <> 'LOK-01' or version > 1").update()));
	}

	@Test
	void ruleOfTheSampleStandsInTheCatalogueWithItsConditionAndOutcomes() {
		assertThat(this.coordinator.get("/overview/rules")).bodyText()
			.contains("LOK-01 System som är öppna mot internet granskas varje halvår");
		assertThat(this.coordinator.get("/overview/rules/LOK-01")).hasStatusOk()
			.bodyText()
			.contains("LOK-01 System som är öppna mot internet granskas varje halvår",
					"addMonths(system.reviewedOn, 6) &lt; today", "system.internetExposed", "Ändra regeln",
					"Granska systemets skydd", "Riktlinje för informationssäkerhet")
			.containsPattern("[1-9]\\d* av [1-9]\\d*");
		assertThat(this.coordinator.get("/overview/findings?rule=LOK-01")).bodyText()
			.contains("är öppet mot internet och granskades för mer än sex månader sedan");
	}

	@Test
	void whatItIsAboutIsChosenFirstAndThenWhatCanBeAskedIsShown() {
		assertThat(this.coordinator.get(NEW)).bodyText()
			.contains("subject=Process", "subject=Plan", "Kontinuitetsplan");
		assertThat(this.coordinator.get(NEW + "?subject=System")).hasStatusOk()
			.bodyText()
			.contains("system.mfaEnforced", "Öppet mot internet", "sant eller falskt", "&#39;YES&#39;")
			.containsPattern("känt för \\d+ av \\d+");
		assertThat(this.coordinator.get(NEW + "?subject=Theme")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void trialSaysWhatItWouldFindAndKeepsWhatIsTyped() {
		var typed = typed("process.criticality < 3");
		typed.remove("reason");

		assertThat(this.coordinator.post(NEW + "/trial", typed)).hasStatusOk()
			.bodyText()
			.contains("process.criticality &lt; 3", "Om du beslutar det här")
			.doesNotContain("Rätta detta")
			.containsPattern("Brister: [1-9]\\d* av [1-9]\\d* som går att bedöma")
			.containsPattern("Nya brister: [1-9]\\d*\\. Brister som försvinner: 0");
		assertThat(this.coordinator.get("/overview/rules")).bodyText().doesNotContain("LOK-02");
	}

	@Test
	void conditionThatCannotBeReadIsToldAtItsCharacterAndNothingIsLost() {
		assertThat(this.coordinator.post(NEW + "/trial", typed("process.critical < 3"))).hasStatusOk()
			.bodyText()
			.contains("Tecken 9: process.critical finns inte", "process.critical &lt; 3", "Livsviktigt är kritiskt")
			.doesNotContain("Om du beslutar det här");
		var unexplained = typed("process.criticality < 3");
		unexplained.remove("reason");
		assertThat(this.coordinator.post(NEW, unexplained)).hasStatusOk().bodyText().contains("Skäl: Fyll i det här.");
		assertThat(this.coordinator.post(NEW, typed(""))).hasStatusOk().bodyText().contains("Livsviktigt är kritiskt");
		var other = typed("true");
		other.put("severity", "BLOCKER");
		assertThat(this.coordinator.post(NEW, other)).hasStatusOk().bodyText().contains("Välj något i listan");
	}

	@Test
	void decidedRuleIsChangedSwitchedOffAndExplained() {
		assertThat(this.coordinator.post(NEW, typed("process.criticality < 3")))
			.hasRedirectedUrl("/overview/rules/LOK-02");
		var path = "/overview/rules/LOK-02";
		assertThat(this.coordinator.get(path + "/condition")).bodyText().contains("process.criticality &lt; 3");

		var sharper = typed("process.criticality < 4");
		sharper.put("version", "1");
		assertThat(this.coordinator.post(path + "/condition", sharper)).hasRedirectedUrl(path);
		assertThat(this.coordinator.post(path + "/condition", sharper)).hasStatusOk()
			.bodyText()
			.contains("Någon annan har beslutat", "name=\"version\" value=\"2\"");
		assertThat(this.coordinator.get(path)).bodyText()
			.contains("process.criticality &lt; 4", "Riktlinjen", ">Version</dt><dd>2</dd>");
		assertThat(this.coordinator.post(path, Map.of("reason", "Prövas på annat sätt", "version", "0")))
			.hasRedirectedUrl(path);
		assertThat(this.coordinator.get(path)).bodyText().contains("Avstängd");
	}

	@Test
	void onlyCoordinatorsWriteRulesAndOnlyTheirOwn() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);

		assertThat(social.get(NEW)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(social.get("/overview/rules/LOK-01")).bodyText().doesNotContain("Ändra regeln");
		assertThat(this.coordinator.get("/overview/rules/KP-01/condition")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.coordinator.get("/overview/rules/LOK-99/condition")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private static Map<String, String> typed(String condition) {
		var typed = new HashMap<String, String>();
		typed.put("subject", "Process");
		typed.put("title", "Livsviktigt är kritiskt");
		typed.put("says", "har låg kritikalitet");
		typed.put("condition", condition);
		typed.put("severity", "MINOR");
		typed.put("theme", "CONTINUITY");
		typed.put("advice", "Höj den.");
		typed.put("reason", "Riktlinjen");
		typed.put("version", "0");
		return typed;
	}

}
