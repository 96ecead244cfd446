package se.isms.web.overview;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

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
import se.isms.core.shared.Dates;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class ExceptionPagesTests {

	private static final String FINDING = """
			select id from finding
			 where rule = 'KP-02' and turn <> 'RESOLVED' and severity <> 'BLOCKER' order by id limit 1
			""";

	private final PageClient coordinator;

	private final PageClient management;

	private final UserDetailsService users;

	private final JdbcClient db;

	private final TransactionTemplate transactions;

	@Autowired
	ExceptionPagesTests(MockMvcTester mvc, UserDetailsService users, JdbcClient db,
			PlatformTransactionManager transactions) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.management = this.coordinator.as("ledning");
		this.users = users;
		this.db = db;
		this.transactions = new TransactionTemplate(transactions);
	}

	@AfterEach
	void forget() {
		inTransaction(() -> this.db.sql("delete from rule_exception").update());
	}

	@Test
	void anExceptionIsAskedForApprovedAndWithdrawn() {
		var path = asked();
		assertThat(this.coordinator.get(path)).bodyText().contains("Begärt", "Byts i mars", "Ledningen beslutar");
		assertThat(this.management.get("/overview")).bodyText().contains("Besluta om undantag:", path);

		assertThat(this.management.post(path + "/decision", Map.of("approved", "true", "version", "0")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(this.coordinator.get("/overview/exceptions")).bodyText().contains("KP-02", "Gäller");

		assertThat(this.coordinator.post(path + "/withdrawal", Map.of("note", "Är löst", "version", "1")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(this.coordinator.get(path)).bodyText().contains("Återkallat", "Är löst");
	}

	@Test
	void whatIsMissingOrTooFarAwayIsToldAtItsFieldAndNothingTypedIsLost() {
		var page = this.coordinator.post(form(find(FINDING)),
				Map.of("reason", "Byts i mars", "control", "", "validUntil", "2099-01-01"));
		assertThat(page).hasStatusOk().bodyText().contains("Byts i mars", "value=\"2099-01-01\"", "control-error");

		var late = this.coordinator.post(form(find(FINDING)),
				Map.of("reason", "Byts i mars", "control", "Nätet", "validUntil", "2099-01-01"));
		assertThat(late).bodyText().contains("Välj en dag från", "validUntil-error");
	}

	@Test
	void refusingNeedsAReason() {
		assertThat(this.management.post(asked() + "/decision", Map.of("approved", "false", "version", "0")))
			.hasStatusOk()
			.bodyText()
			.contains("Skriv varför");
	}

	@Test
	void whoComesLateIsToldSo() {
		var path = asked();
		this.management.post(path + "/decision", Map.of("approved", "true", "version", "0"));

		assertThat(this.coordinator.post(path + "/withdrawal", Map.of("note", "Löst", "version", "0"))).hasStatusOk()
			.bodyText()
			.contains("Någon annan har beslutat under tiden", ">Löst</textarea>");
	}

	@Test
	void whatCannotBeExceptedSaysWhy() {
		var folded = find("select id from finding where label = '' and turn <> 'RESOLVED' limit 1");

		assertThat(this.coordinator.get(form(folded))).hasStatusOk()
			.bodyText()
			.contains("Undantag beslutas för ett i taget")
			.doesNotContain("<textarea");
	}

	@Test
	void managementDoesNotAskAndTheCoordinatorDoesNotDecide() {
		assertThat(this.management.get(form(find(FINDING)))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.coordinator.post(asked() + "/decision", Map.of("approved", "true", "version", "0")))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	private String asked() {
		var until = LocalDate.now(Dates.ZONE).plusMonths(3).toString();
		var answer = this.coordinator.post(form(find(FINDING)),
				Map.of("reason", "Byts i mars", "control", "Bara från kommunens nät", "validUntil", until));
		assertThat(answer).hasStatus(HttpStatus.FOUND);
		return answer.getResponse().getRedirectedUrl();
	}

	private static String form(UUID finding) {
		return "/overview/findings/" + finding + "/exception";
	}

	private UUID find(String sql) {
		return inTransaction(() -> this.db.sql(sql).query(UUID.class).single());
	}

	private <T> T inTransaction(Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(),
				() -> this.transactions.execute(status -> work.get()));
	}

}
