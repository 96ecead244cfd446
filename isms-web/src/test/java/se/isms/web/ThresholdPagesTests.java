package se.isms.web;

import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.asset.AssetRegister;
import se.isms.core.continuity.AssignmentRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages draw the line where the municipality has decided it. */
@WebTest
class ThresholdPagesTests {

	/** Later than what others add. */
	private static final int EDITION = 9001;

	private final PageClient coordinator;

	private final UserDetailsService users;

	private final AssignmentRegister continuity;

	private final AssetRegister assets;

	private final JdbcClient db;

	private final TransactionTemplate transactions;

	@Autowired
	ThresholdPagesTests(MockMvcTester mvc, UserDetailsService users, AssignmentRegister continuity,
			AssetRegister assets, JdbcClient db, PlatformTransactionManager transactions) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.users = users;
		this.continuity = continuity;
		this.assets = assets;
		this.db = db;
		this.transactions = new TransactionTemplate(transactions);
	}

	@BeforeEach
	void decide() {
		write("""
				insert into parameter_set (version_no, valid_from, author, reason, settings)
				values (%d, date '2020-01-01', 'Sara Holm', 'Prov', '{"kp.critical": 4, "mf.coverageTarget": 73}')
				""");
	}

	@AfterEach
	void undo() {
		write("delete from parameter_set where version_no = %d");
	}

	@Test
	void coverageShowsTheTargetInForce() {
		assertThat(this.coordinator.get("/access")).hasStatusOk().bodyText().contains("x1=\"73\"");

		undo();
		assertThat(this.coordinator.get("/access")).bodyText().doesNotContain("x1=\"73\"").contains("x1=\"95\"");
	}

	@Test
	void assignmentCountsTheProcessesThatAreCriticalInForce() {
		var assignment = coordinating(() -> this.continuity.assignments().get(0).id());
		var row = coordinating(() -> this.continuity.progress(assignment)).stream()
			.filter(one -> one.criticalProcesses() > 0 && one.answeredOn() == null)
			.findFirst()
			.orElseThrow();
		var lower = coordinating(() -> this.assets.processes()).stream()
			.filter(process -> process.unitId().equals(row.unitId()))
			.filter(process -> Integer.valueOf(3).equals(process.criticality()))
			.findFirst()
			.orElseThrow();
		var answer = "/continuity/answers/" + row.id();

		var ticked = Pattern.compile("value=\"" + lower.id() + "\"\\s+checked");

		assertThat(this.coordinator.get(answer)).bodyText()
			.contains(lower.id().toString())
			.doesNotContainPattern(ticked);

		undo();
		assertThat(this.coordinator.get(answer)).bodyText().containsPattern(ticked);
	}

	private void write(String sql) {
		coordinating(() -> this.transactions.execute(status -> this.db.sql(sql.formatted(EDITION)).update()));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(), work);
	}

}
