package se.isms.web.risk;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.shared.CurrentActor;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.api.ApiClient;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class EndedAnalysisTests {

	private static final String RISK = """
			{"analysisId": "%s", "title": "%s", "threat": "Brand", "vulnerability": "En hall",
			 "confidentiality": false, "integrity": false, "availability": true, "itOutage": true, "ownerId": null,
			 "inherentLikelihood": null, "inherentConsequence": null, "likelihood": 2, "consequence": 3,
			 "treatment": null, "state": "RATED"}""";

	private final ApiClient api;

	private final PageClient page;

	private final UserDetailsService users;

	private final JdbcClient db;

	private final PlatformTransactionManager transactions;

	private String analysis = "";

	private String risk = "";

	@Autowired
	EndedAnalysisTests(MockMvcTester mvc, UserDetailsService users, JdbcClient db,
			PlatformTransactionManager transactions) {
		this.api = new ApiClient(mvc, ApiClient.COORDINATOR);
		this.page = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.users = users;
		this.db = db;
		this.transactions = transactions;
	}

	@BeforeEach
	void archive() {
		var unit = ApiClient.first(this.api.get("/departments")).get("id").asString();
		this.analysis = added(this.api.post("/analyses", """
				{"unitId": "%s", "title": "Prövning som arkiveras", "state": "ONGOING"}""".formatted(unit)));
		this.risk = added(this.api.post("/risks", RISK.formatted(this.analysis, "Brand")));
		CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(),
				() -> new TransactionTemplate(this.transactions).executeWithoutResult(
						status -> this.db.sql("update risk_analysis set state = 'ARCHIVED' where id = :id")
							.param("id", UUID.fromString(this.analysis))
							.update()));
	}

	@Test
	void risksAreReadAndNotChangedThroughTheApi() {
		var path = "/risks/" + this.risk;

		ended(this.api.put(path, RISK.formatted(this.analysis, "Brand i hallen"), 0));
		ended(this.api.post("/risks", RISK.formatted(this.analysis, "Ny brand")));
		assertThat(ApiClient.body(this.api.get(path)).get("title").asString()).isEqualTo("Brand");
		assertThat(ApiClient.body(this.api.get(path)).get("version").asInt()).isZero();
	}

	@Test
	void risksAreReadAndNotChangedOnPages() {
		var path = "/risk/risks/" + this.risk;
		var typed = Map.of("title", "Brand i hallen", "threat", "Brand", "vulnerability", "En hall", "likelihood", "2",
				"consequence", "3", "version", "0");

		assertThat(this.page.get(path)).hasStatusOk()
			.bodyText()
			.contains("Därför står dess risker som de är.", "<fieldset class=\"plain\" disabled")
			.doesNotContain(">Spara</button>");
		assertThat(this.page.get("/risk/analyses/" + this.analysis)).hasStatusOk()
			.bodyText()
			.doesNotContain("/risk/analyses/" + this.analysis + "/new");
		assertThat(this.page.post(path, typed)).bodyText()
			.contains("Analysen Prövning som arkiveras är ersatt eller arkiverad.");
		assertThat(this.page.get(path)).bodyText().contains("value=\"Brand\"").doesNotContain("Brand i hallen");
	}

	private static void ended(MvcTestResult answer) {
		assertThat(answer).hasStatus(409);
		assertThat(ApiClient.body(answer).get("code").asString()).isEqualTo("refused.risk-analysis-ended");
	}

	private static String added(MvcTestResult answer) {
		assertThat(answer).hasStatus(201);
		var path = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
