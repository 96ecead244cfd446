package se.isms.web.api;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.shared.CurrentActor;
import se.isms.web.WebTest;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class RuleDecisionTests {

	private static final String OWN = """
			{"title": "%s", "says": "har låg kritikalitet", "advice": "Höj den.", "source": null,
			 "theme": "CONTINUITY", "severity": "MINOR", "subject": "Process", "applies": null,
			 "condition": "%s", "reason": "Riktlinjen"}""";

	private final ApiClient coordinator;

	private final UserDetailsService users;

	private final JdbcClient db;

	private final TransactionTemplate transactions;

	@Autowired
	RuleDecisionTests(MockMvcTester mvc, UserDetailsService users, JdbcClient db,
			PlatformTransactionManager transactions) {
		this.coordinator = new ApiClient(mvc, ApiClient.COORDINATOR);
		this.users = users;
		this.db = db;
		this.transactions = new TransactionTemplate(transactions);
	}

	@AfterEach
	void forget() {
		CurrentActor.as(((SignedIn) this.users.loadUserByUsername(ApiClient.COORDINATOR)).actor(),
				() -> this.transactions.execute(status -> this.db.sql("delete from parameter_set").update()
						+ this.db.sql("delete from rule_switch").update()
						+ this.db.sql("delete from local_rule where id <> 'LOK-01'").update()));
	}

	@Test
	void ruleIsTriedOutDecidedOnAndKeepsItsVersion() {
		var before = this.coordinator.get("/rules/KP-01/decision");
		assertThat(before).hasStatusOk().hasHeader("ETag", "\"0\"");
		assertThat(ApiClient.body(before).get("thresholds").get("kp.critical").asInt()).isEqualTo(3);
		var wider = "{\"active\": true, \"thresholds\": {\"kp.critical\": 2}, \"reason\": \"Nämnden\"}";

		var trial = this.coordinator.post("/rules/KP-01/decision/trial", wider);
		assertThat(trial).hasStatusOk();
		assertThat(ApiClient.body(trial).get("appearing").asInt()).isPositive();
		assertThat(this.coordinator.get("/rules/KP-01/decision")).hasHeader("ETag", "\"0\"");

		assertThat(this.coordinator.put("/rules/KP-01/decision", wider, 0)).hasStatusOk().hasHeader("ETag", "\"1\"");
		assertThat(this.coordinator.put("/rules/KP-01/decision", wider, 0)).hasStatus(412);
		assertThat(ApiClient.body(this.coordinator.get("/rules/KP-01/decision"))
			.get("thresholds")
			.get("kp.critical")
			.asInt()).isEqualTo(2);
	}

	@Test
	void whatIsOutsideItsRangeOrOfNoRuleIsRefused() {
		var low = "{\"active\": true, \"thresholds\": {\"kp.critical\": 1}, \"reason\": \"Nämnden\"}";

		assertThat(this.coordinator.put("/rules/KP-01/decision", low, 0)).hasStatus(409);
		assertThat(this.coordinator.put("/rules/XX-01/decision", low, 0)).hasStatus(404);
		assertThat(this.coordinator.get("/rules/XX-01/decision")).hasStatus(404);
		assertThat(this.coordinator.as(ApiClient.CONTRIBUTOR).put("/rules/KP-01/decision", low, 0)).hasStatus(403);
	}

	@Test
	void ruleOfOnesOwnIsTriedOutAddedOnceAndChanged() {
		var input = OWN.formatted("Livsviktigt är kritiskt", "process.criticality < 3");
		var trial = this.coordinator.post("/rules/trial", input);
		assertThat(trial).hasStatusOk();
		var outcomes = ApiClient.body(trial).get("outcomes");
		assertThat(outcomes.get("fail").asInt()).isPositive().isEqualTo(ApiClient.body(trial).get("appearing").asInt());
		assertThat(outcomes.get("notEvaluated").asInt()).isPositive();

		var key = UUID.randomUUID().toString();
		var added = this.coordinator.post("/rules", input, key);
		assertThat(added).hasStatus(201).hasHeader("Location", "/api/v1/rules/LOK-02").hasHeader("ETag", "\"1\"");
		assertThat(ApiClient.body(this.coordinator.post("/rules", input, key))).isEqualTo(ApiClient.body(added));

		var sharper = OWN.formatted("Livsviktigt är kritiskt", "process.criticality < 4");
		assertThat(this.coordinator.put("/rules/LOK-02", sharper, 1)).hasStatusOk().hasHeader("ETag", "\"2\"");
		assertThat(this.coordinator.put("/rules/LOK-02", input, 1)).hasStatus(412);
		var rule = this.coordinator.get("/rules/LOK-02");
		assertThat(rule).hasHeader("ETag", "\"2\"");
		assertThat(ApiClient.body(rule).get("own").get("condition").asString()).isEqualTo("process.criticality < 4");
		assertThat(ApiClient.body(rule).get("title").asString()).isEqualTo("Livsviktigt är kritiskt");
		assertThat(this.coordinator.get("/rules/KP-01")).doesNotContainHeader("ETag");
	}

	@Test
	void conditionThatCannotBeReadIsRefusedAtItsCharacter() {
		var unread = OWN.formatted("Fel", "process.critical < 3");

		for (var path : new String[] { "/rules", "/rules/trial" }) {
			var refused = this.coordinator.post(path, unread);
			assertThat(refused).hasStatus(409);
			assertThat(ApiClient.body(refused).toString()).contains("Tecken 9", "process.critical finns inte");
		}
		assertThat(this.coordinator.put("/rules/KP-01", OWN.formatted("Fel", "true"), 1)).hasStatus(404);
		assertThat(this.coordinator.get("/rules/LOK-02")).hasStatus(404);
	}

}
