package se.isms.web.overview;

import java.util.UUID;

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
class SubjectPagesTests {

	private final PageClient coordinator;

	private final PageClient social;

	private final UserDetailsService users;

	private final JdbcClient db;

	private final TransactionTemplate transactions;

	@Autowired
	SubjectPagesTests(MockMvcTester mvc, UserDetailsService users, JdbcClient db,
			PlatformTransactionManager transactions) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.social = this.coordinator.as(PageClient.CONTRIBUTOR);
		this.users = users;
		this.db = db;
		this.transactions = new TransactionTemplate(transactions);
	}

	@Test
	void eachRuleTellsWhatDecidedItsOutcome() {
		var plan = find("select id from continuity_plan where state = 'ADOPTED' order by id limit 1");

		assertThat(this.coordinator.get("/overview/subjects/" + plan)).hasStatusOk()
			.bodyText()
			.contains("Kontinuitetsplan", "KP-02", "KP-22", "Uppgifter och gränser", "/continuity/plans/" + plan)
			.containsPattern("\\d+ av \\d+ regler som går att bedöma är uppfyllda");
	}

	@Test
	void whatARuleIsNotAboutIsToldInWords() {
		var draft = find("select id from account where not enabled limit 1");

		assertThat(this.coordinator.get("/overview/subjects/" + draft)).bodyText()
			.contains("Gäller inte", "Regeln gäller öppna konton med en känd innehavare.");
	}

	@Test
	void pagesOfObjectsAndFindingsLeadHere() {
		var risk = find("select id from risk limit 1");
		var finding = find("select id from finding where turn <> 'RESOLVED' and label <> '' limit 1");

		assertThat(this.coordinator.get("/risk/risks/" + risk)).bodyText().contains("/overview/subjects/" + risk);
		assertThat(this.coordinator.get("/overview/findings/" + finding)).bodyText().contains("/overview/subjects/");
	}

	@Test
	void whatOtherDepartmentsAnswerForIsNotTold() {
		var foreign = find("""
				select k.id
				  from risk k
				  join risk_analysis a on a.id = k.analysis_id
				  join unit u on u.id = a.unit_id
				  join unit d on d.id = u.department_id
				 where d.name not like 'Social%'
				 limit 1
				""");

		assertThat(this.social.get("/overview/subjects/" + foreign)).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("Ingen regel bedömer det här")
			.doesNotContain("RA-09");
	}

	@Test
	void programsAreToldTheSame() {
		var risk = find("select id from risk where likelihood is not null limit 1");

		assertThat(this.coordinator.get("/api/v1/subjects/" + risk + "/rules")).hasStatusOk()
			.bodyText()
			.contains("\"rule\":\"RA-03\"", "\"step\":", "\"decided\":");
		assertThat(this.coordinator.get("/api/v1/subjects/" + new UUID(0, 9) + "/rules"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private UUID find(String sql) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(),
				() -> this.transactions.execute(status -> this.db.sql(sql).query(UUID.class).single()));
	}

}
