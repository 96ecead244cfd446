package se.isms.web.evaluation;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.web.SampleExceptions;
import se.isms.web.WebTest;
import se.isms.web.api.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class ExceptionApiTests {

	private static final String APPROVE = "{\"approved\": true, \"note\": null}";

	private static final String WITHDRAW = "{\"note\": \"Är löst\"}";

	private final ApiClient coordinator;

	private final ApiClient management;

	private final SampleExceptions sample;

	@Autowired
	ExceptionApiTests(MockMvcTester mvc, UserDetailsService users, JdbcClient db,
			PlatformTransactionManager transactions) {
		this.coordinator = new ApiClient(mvc, ApiClient.COORDINATOR);
		this.management = this.coordinator.as(ApiClient.MANAGEMENT);
		this.sample = SampleExceptions.in(users, db, transactions);
	}

	@AfterEach
	void forget() {
		this.sample.forget();
	}

	@Test
	void anExceptionIsAskedForApprovedAndWithdrawn() {
		var path = asked();
		assertThat(ApiClient.first(this.coordinator.get("/exceptions")).get("state").asString()).isEqualTo("ASKED");

		assertThat(this.management.move(path + "/decide", APPROVE, 0)).hasStatusOk().hasHeader("ETag", "\"1\"");
		var withdrawn = this.coordinator.move(path + "/withdraw", WITHDRAW, 1);

		assertThat(withdrawn).hasStatusOk().hasHeader("ETag", "\"2\"");
		var exception = ApiClient.body(this.coordinator.get(path));
		assertThat(exception).isEqualTo(ApiClient.body(withdrawn));
		assertThat(exception.get("state").asString()).isEqualTo("WITHDRAWN");
		assertThat(exception.get("decidedBy").asString()).isNotBlank()
			.isNotEqualTo(exception.get("withdrawnBy").asString());
		assertThat(exception.get("withdrawal").asString()).isEqualTo("Är löst");
	}

	@Test
	void whatIsInForceIsProlonged() {
		var path = asked();
		assertThat(code(this.coordinator.post(path + "/prolong", wanted(6)), 409))
			.isEqualTo("refused.exception-not-in-force");
		this.management.move(path + "/decide", APPROVE, 0);

		var early = this.coordinator.post(path + "/prolong", wanted(3));
		assertThat(code(early, 409)).isEqualTo("refused.exception-until");
		assertThat(field(early)).isEqualTo("validUntil");
		var prolonged = this.coordinator.post(path + "/prolong", wanted(6));

		assertThat(prolonged).hasStatus(201).hasHeader("ETag", "\"0\"");
		var asked = ApiClient.body(prolonged);
		assertThat(asked).isEqualTo(ApiClient.body(this.coordinator.get(location(prolonged))));
		assertThat(asked.get("validUntil").asString()).isEqualTo(SampleExceptions.inMonths(6));
		assertThat(code(this.coordinator.post(path + "/prolong", wanted(7)), 409)).isEqualTo("refused.exception-there");
	}

	@Test
	void changesNeedTheVersionThatTheyAreMeantFor() {
		var path = asked();

		assertThat(this.management.post(path + "/decide", APPROVE)).hasStatus(428);
		assertThat(this.management.move(path + "/decide", APPROVE, 7)).hasStatus(412);
		this.management.move(path + "/decide", APPROVE, 0);
		var stale = this.coordinator.move(path + "/withdraw", WITHDRAW, 0);
		assertThat(stale).hasStatus(412);
		assertThat(ApiClient.body(stale).get("currentVersion").asInt()).isEqualTo(1);
	}

	@Test
	void sameRequestIsAnsweredOnce() {
		var key = UUID.randomUUID().toString();
		var input = input(this.sample.finding(), SampleExceptions.inMonths(3));

		var first = this.coordinator.post("/exceptions", input, key);
		var again = this.coordinator.post("/exceptions", input, key);

		assertThat(first).hasStatus(201);
		assertThat(ApiClient.body(again)).isEqualTo(ApiClient.body(first));
		assertThat(this.coordinator.post("/exceptions", input.replace("mars", "maj"), key)).hasStatus(422);
		assertThat(code(this.coordinator.post("/exceptions", input), 409)).isEqualTo("refused.exception-there");
		assertThat(this.coordinator.send(ApiClient.json(MockMvcRequestBuilders.post("/api/v1/exceptions"), input)))
			.hasStatus(400);
	}

	@Test
	void whatIsRefusedSaysWhyAndAtWhichField() {
		var far = this.coordinator.post("/exceptions", input(this.sample.finding(), "2099-01-01"));
		assertThat(far).hasStatus(409).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(field(far)).isEqualTo("validUntil");
		assertThat(code(this.coordinator.post("/exceptions", input(this.sample.folded(), SampleExceptions.inMonths(3))),
				409))
			.isEqualTo("refused.exception-folded");

		var without = this.management.move(asked() + "/decide", "{\"approved\": false, \"note\": null}", 0);
		assertThat(code(without, 409)).isEqualTo("refused.exception-note");
		assertThat(field(without)).isEqualTo("note");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{}|control
					{"findingId": "x"}|findingId
					{"findingId": null, "reason": "a", "control": "b", "validUntil": "2026-12-01"}|findingId
					{"findingId": "00000000-0000-0000-0000-000000000001", "reason": " ", "control": "b", "validUntil": "2026-12-01"}|reason
					{"findingId": "00000000-0000-0000-0000-000000000001", "reason": "a", "control": "b", "validUntil": "i mars"}|validUntil
					""")
	void whatCannotBeReadOrIsMissingIsToldByField(String body, String wrong) {
		var answer = this.coordinator.post("/exceptions", body);

		assertThat(answer).hasStatus(400);
		assertThat(ApiClient.body(answer).get("errors").valueStream())
			.extracting(error -> error.get("field").asString())
			.contains(wrong);
	}

	@Test
	void whatIsNotThereIsNotFound() {
		var nobodys = "/exceptions/" + new UUID(0, 1);

		assertThat(this.coordinator.get(nobodys)).hasStatus(404);
		assertThat(this.coordinator.post("/exceptions", input(new UUID(0, 1), SampleExceptions.inMonths(3))))
			.hasStatus(404);
		assertThat(this.coordinator.post(nobodys + "/prolong", wanted(3))).hasStatus(404);
		assertThat(this.management.move(nobodys + "/decide", APPROVE, 0)).hasStatus(404);
		assertThat(this.coordinator.move(nobodys + "/withdraw", WITHDRAW, 0)).hasStatus(404);
	}

	@Test
	void departmentsAskManagementDecidesAndTheAuditorReads() {
		var path = asked();
		var auditor = this.coordinator.as(ApiClient.AUDITOR);

		assertThat(this.coordinator.move(path + "/decide", APPROVE, 0)).hasStatus(403);
		assertThat(this.management.move(path + "/withdraw", WITHDRAW, 0)).hasStatus(403);
		assertThat(this.management.post(path + "/prolong", wanted(3))).hasStatus(403);
		assertThat(auditor.post("/exceptions", input(this.sample.finding(), SampleExceptions.inMonths(3))))
			.hasStatus(403);
		assertThat(auditor.get(path)).hasStatusOk();
	}

	private String asked() {
		return location(
				this.coordinator.post("/exceptions", input(this.sample.finding(), SampleExceptions.inMonths(3))));
	}

	private static String location(MvcTestResult created) {
		assertThat(created).hasStatus(201);
		return String.valueOf(created.getResponse().getHeader("Location")).replace("/api/v1", "");
	}

	private static String input(UUID finding, String until) {
		return """
				{"findingId": "%s", "reason": "Byts i mars", "control": "Bara från kommunens nät", "validUntil": "%s"}
				""".formatted(finding, until);
	}

	private static String wanted(int months) {
		return """
				{"reason": "Byts i maj", "control": "Bara från kommunens nät", "validUntil": "%s"}
				""".formatted(SampleExceptions.inMonths(months));
	}

	private static String code(MvcTestResult answer, int status) {
		assertThat(answer).hasStatus(status);
		return ApiClient.body(answer).get("code").asString();
	}

	private static String field(MvcTestResult answer) {
		return ApiClient.body(answer).get("errors").get(0).get("field").asString();
	}

}
