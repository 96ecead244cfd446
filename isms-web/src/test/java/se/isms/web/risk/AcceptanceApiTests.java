package se.isms.web.risk;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.api.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class AcceptanceApiTests {

	private static final String ACCEPT = "{\"approved\": true, \"note\": null, \"caseNumber\": \"2026.117 KS\"}";

	private static final String WITHDRAW = "{\"note\": \"Är åtgärdad\"}";

	private final ApiClient coordinator;

	private final ApiClient management;

	private final SampleOfRisks sample;

	@Autowired
	AcceptanceApiTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new ApiClient(mvc, ApiClient.COORDINATOR);
		this.management = this.coordinator.as(ApiClient.MANAGEMENT);
		this.sample = new SampleOfRisks(new PageClient(mvc, users, PageClient.COORDINATOR));
	}

	@Test
	void aRiskIsAcceptedAndTheDecisionWithdrawn() {
		var risk = risk("Sara Holm");
		var path = asked(risk);
		assertThat(ApiClient.first(this.coordinator.get("/acceptances")).get("state").asString()).isEqualTo("ASKED");

		var decided = this.management.move(path + "/decide", ACCEPT, 0);
		assertThat(decided).hasStatusOk().hasHeader("ETag", "\"1\"");
		var accepted = ApiClient.body(decided);
		assertThat(accepted.get("state").asString()).isEqualTo("DECIDED");
		assertThat(accepted.get("level").asInt()).isEqualTo(12);
		assertThat(accepted.get("decider").asString()).endsWith(", Kommundirektör");
		assertThat(accepted.get("caseNumber").asString()).isEqualTo("2026.117 KS");
		assertThat(state(risk)).isEqualTo("ACCEPTED");

		assertThat(this.coordinator.move(path + "/withdraw", WITHDRAW, 1)).hasStatusOk();
		assertThat(ApiClient.body(this.coordinator.get(path)).get("withdrawal").asString()).isEqualTo("Är åtgärdad");
		assertThat(state(risk)).isEqualTo("IDENTIFIED");
	}

	@Test
	void whatIsRefusedSaysWhyAndAtWhichField() {
		var risk = risk("Kommundirektör");
		var far = this.coordinator.post("/acceptances", input(risk, "2099-01-01"));
		assertThat(code(far, 409)).isEqualTo("refused.acceptance-until");
		assertThat(ApiClient.body(far).get("errors").get(0).get("field").asString()).isEqualTo("validUntil");

		var path = asked(risk);
		assertThat(code(this.coordinator.post("/acceptances", input(risk, SampleOfRisks.inMonths(3))), 409))
			.isEqualTo("refused.acceptance-there");
		assertThat(code(this.management.move(path + "/decide", ACCEPT, 0), 409))
			.isEqualTo("refused.acceptance-involved");
		this.coordinator.move(path + "/withdraw", WITHDRAW, 0);
	}

	@Test
	void changesNeedTheVersionThatTheyAreMeantForAndAreAnsweredOnce() {
		var risk = risk("Sara Holm");
		var key = UUID.randomUUID().toString();
		var input = input(risk, SampleOfRisks.inMonths(3));
		var first = this.coordinator.post("/acceptances", input, key);
		assertThat(ApiClient.body(this.coordinator.post("/acceptances", input, key))).isEqualTo(ApiClient.body(first));
		var path = location(first);

		assertThat(this.management.post(path + "/decide", ACCEPT)).hasStatus(428);
		assertThat(this.management.move(path + "/decide", ACCEPT, 7)).hasStatus(412);
		assertThat(this.coordinator.move(path + "/decide", ACCEPT, 0)).hasStatus(403);
		assertThat(this.management.post("/acceptances", input)).hasStatus(403);
		this.coordinator.move(path + "/withdraw", WITHDRAW, 0);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{}|riskId
			{"riskId": "00000000-0000-0000-0000-000000000001", "motivation": " ", "validUntil": "2026-12-01"}|motivation
			{"riskId": "00000000-0000-0000-0000-000000000001", "motivation": "a", "validUntil": "i mars"}|validUntil
			""")
	void whatCannotBeReadOrIsMissingIsToldByField(String body, String wrong) {
		var answer = this.coordinator.post("/acceptances", body);

		assertThat(answer).hasStatus(400);
		assertThat(ApiClient.body(answer).get("errors").valueStream())
			.extracting(error -> error.get("field").asString())
			.contains(wrong);
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThat(this.coordinator.get("/acceptances/" + new UUID(0, 1))).hasStatus(404);
		assertThat(this.coordinator.get("/ceilings/" + new UUID(0, 1))).hasStatus(404);
		assertThat(this.coordinator.post("/acceptances", input(new UUID(0, 1).toString(), SampleOfRisks.inMonths(3))))
			.hasStatus(404);
	}

	@Test
	void theCoordinatorKeepsCeilings() {
		var input = """
				{"decision": "RISK_ACCEPTANCE", "role": "MANAGER", "personId": null, "maxLevel": 4,
				 "validFrom": "2019-01-01", "validTo": "2019-12-31", "reference": "Delegationsordningen, punkt 9"}
				""";
		assertThat(this.management.post("/ceilings", input)).hasStatus(403);
		var path = location(this.coordinator.post("/ceilings", input));

		assertThat(this.coordinator.put(path, input.replace("\"maxLevel\": 4", "\"maxLevel\": 3"), 0)).hasStatusOk();

		assertThat(ApiClient.body(this.coordinator.get(path)).get("maxLevel").asInt()).isEqualTo(3);
		assertThat(this.coordinator.put(path, input, 0)).hasStatus(412);
		assertThat(code(this.coordinator.put(path, input.replace("\"MANAGER\"", "null"), 1), 409))
			.isEqualTo("refused.ceiling-holder");
		assertThat(ApiClient.body(this.coordinator.get("/ceilings")).get("items").valueStream()).anySatisfy(ceiling -> {
			assertThat(ceiling.get("inForce").asBoolean()).isTrue();
			assertThat(ceiling.get("person").asString()).endsWith(", Kommundirektör");
		});
	}

	private String state(String risk) {
		return ApiClient.body(this.coordinator.get("/risks/" + risk)).get("state").asString();
	}

	private String risk(String facilitator) {
		return SampleOfRisks.id(this.sample.risk(facilitator));
	}

	private String asked(String risk) {
		return location(this.coordinator.post("/acceptances", input(risk, SampleOfRisks.inMonths(3))));
	}

	private static String input(String risk, String until) {
		return """
				{"riskId": "%s", "motivation": "Byts i mars", "validUntil": "%s"}
				""".formatted(risk, until);
	}

	private static String location(MvcTestResult created) {
		assertThat(created).hasStatus(201);
		return String.valueOf(created.getResponse().getHeader("Location")).replace("/api/v1", "");
	}

	private static String code(MvcTestResult answer, int status) {
		assertThat(answer).hasStatus(status);
		return ApiClient.body(answer).get("code").asString();
	}

}
