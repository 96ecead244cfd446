package se.isms.web.api;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

@WebTest
class ProblemsTests {

	private static final String RISK = """
			{"analysisId": "%s", "title": "Brand i serverhallen", "threat": "Brand", "vulnerability": "En hall",
			 "confidentiality": false, "integrity": false, "availability": true, "itOutage": true, "ownerId": null,
			 "inherentLikelihood": 2, "inherentConsequence": 4, "likelihood": 2, "consequence": 3,
			 "treatment": null, "state": "RATED"}""";

	private final MockMvcTester mvc;

	private final ApiClient api;

	private String risk = "";

	@Autowired
	ProblemsTests(MockMvcTester mvc) {
		this.mvc = mvc;
		this.api = new ApiClient(mvc, ApiClient.COORDINATOR);
	}

	@BeforeEach
	void writeRisk() {
		this.risk = RISK.formatted(ApiClient.first(this.api.get("/analyses")).get("id").asString());
	}

	@Test
	void unknownUserIsAskedToSignIn() {
		var nobody = this.mvc.perform(MockMvcRequestBuilders.get("/api/v1/risks"));
		var wrong = this.mvc.perform(MockMvcRequestBuilders.get("/api/v1/risks").with(httpBasic("social", "fel")));

		assertThat(Stream.of(nobody, wrong)).allSatisfy(answer -> {
			problem(answer, 401, "api.status-401");
			assertThat(answer.getResponse().getHeader("WWW-Authenticate")).startsWith("Basic");
		});
	}

	@Test
	void detailIsInTheLanguageOfTheReader() {
		var path = MockMvcRequestBuilders.get("/api/v1/risks/{id}", "00000000-0000-0000-0000-000000000000");
		var swedish = this.api.send(path);
		var english = this.api
			.send(MockMvcRequestBuilders.get("/api/v1/risks/{id}", "00000000-0000-0000-0000-000000000000")
				.header("Accept-Language", "de, en;q=0.8, sv;q=0.5"));

		problem(swedish, 404, "refused.not-found");
		assertThat(ApiClient.body(swedish).get("detail").asString()).startsWith("Sidan eller uppgiften finns inte");
		assertThat(ApiClient.body(english).get("detail").asString()).startsWith("The page or record does not exist");
		assertThat(english.getResponse().getHeader("Content-Language")).isEqualTo("en");
	}

	@Test
	void refusalTellsItsKeyAndWhatToDo() {
		var review = ApiClient.body(this.api.get("/reviews/2022")).get("review");

		var locked = this.api.move("/reviews/2022/lock", "", review.get("version").asInt());

		problem(locked, 409, "refused.review-not-draft");
		assertThat(ApiClient.body(locked).get("detail").asString()).contains("2022").doesNotContain("2 022");
	}

	@Test
	void refusalOfAValueNamesItsField() {
		var rollout = this.api.get("/rollout");

		var answer = this.api.put("/rollout", """
				{"startedOn": "2026-01-01", "targetOn": "2020-01-01", "startShare": 10, "targetShare": 90}""",
				ApiClient.body(rollout).get("version").asInt());

		problem(answer, 409, "refused.rollout-ends-before-start");
		assertThat(ApiClient.body(answer).get("errors").get(0).get("field").asString()).isEqualTo("targetOn");
	}

	@Test
	void bodyMarkedAsClassifiedIsStoppedWithoutAWordOfIt() {
		var answer = this.api.post("/risks",
				this.risk.replace("Brand", "Vakten\\nHEMLIG enligt säkerhetsskyddslagen (2018:585)"));

		problem(answer, 422, "refused.classified");
		assertThat(answer).bodyText().contains("säkerhetsskyddschefen").doesNotContain("Vakten");
	}

	@Test
	void allMissingFieldsAreListed() {
		var answer = this.api.post("/risks", "{}");

		problem(answer, 400, "api.invalid");
		assertThat(ApiClient.body(answer).get("errors")).extracting(error -> error.get("field").asString())
			.contains("analysisId", "title", "state");
		assertThat(ApiClient.body(answer).get("errors")).allSatisfy(
				error -> assertThat(error.get("expected").asString()).isNotBlank().doesNotContain("api.expected"));
	}

	static Stream<Arguments> wrongValues() {
		return Stream.of(arguments("\"likelihood\": 2", "\"likelihood\": \"två\"", "likelihood"),
				arguments("\"likelihood\": 2", "\"likelihood\": 2.5", "likelihood"),
				arguments("\"likelihood\": 2", "\"likelihood\": 99999999999", "likelihood"),
				arguments("\"likelihood\": 2", "\"likelihood\": 11", "likelihood"),
				arguments("\"likelihood\": 2", "\"likelihood\": [1]", "likelihood"),
				arguments("\"state\": \"RATED\"", "\"state\": \"VÄRDERAD\"", "state"),
				arguments("\"state\": \"RATED\"", "\"state\": 1", "state"),
				arguments("\"itOutage\": true", "\"itOutage\": \"ja\"", "itOutage"),
				arguments("\"itOutage\": true", "\"itOutage\": 1", "itOutage"),
				arguments("\"ownerId\": null", "\"ownerId\": \"Sara\"", "ownerId"),
				arguments("\"threat\": \"Brand\"", "\"threat\": 7", "threat"),
				arguments("\"threat\": \"Brand\"", "\"threat\": {}", "threat"),
				arguments("\"threat\": \"Brand\"", "\"threat\": \"  \"", "threat"),
				arguments("\"threat\": \"Brand\"", "\"threat\": \"B\\u0000\"", "threat"),
				arguments("\"threat\": \"Brand\"", "\"threat\": \"" + "x".repeat(20_000) + "\"", "threat"),
				arguments("\"threat\": \"Brand\"", "\"threat\": \"Brand\", \"tjo\": 1", "tjo"));
	}

	@ParameterizedTest
	@MethodSource("wrongValues")
	void wrongValueIsNamedWithWhatWasExpected(String right, String wrong, String field) {
		var answer = this.api.post("/risks", this.risk.replace(right, wrong));

		problem(answer, 400, "api.invalid");
		assertThat(ApiClient.body(answer).get("errors")).singleElement().satisfies(error -> {
			assertThat(error.get("field").asString()).isEqualTo(field);
			assertThat(error.get("expected").asString()).isNotBlank().doesNotContain("api.");
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "null", "[]", "{", "\"text\"", "{\"title\": }", "{\"title\": 1, \"title\": 2}", "\u0000" })
	void bodyThatIsNoObjectIsRefused(String body) {
		var answer = this.api.post("/risks", body);

		assertThat(answer).hasStatus(400).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void bodyWithoutEndIsNotRead() {
		problem(this.api.post("/risks", "{\"title\": \"" + "x".repeat(2_000_000) + "\"}"), 413, "api.status-413");
	}

	@Test
	void wrongDateIsNamed() {
		var answer = this.api.post("/jobs", "{\"kind\": \"EVALUATE\", \"year\": 2026, \"asOf\": \"2026-02-30\"}");

		problem(answer, 400, "api.invalid");
		assertThat(ApiClient.body(answer).get("errors").get(0).get("value").asString()).isEqualTo("2026-02-30");
		assertThat(ApiClient.body(answer).get("errors").get(0).get("expected").asString()).startsWith("ett datum");
	}

	@Test
	void wrongParameterIsNamed() {
		problem(this.api.get("/risks/x"), 400, "api.invalid");
		problem(this.api.get("/findings?severity=WORST"), 400, "api.invalid");
		problem(this.api.get("/findings?limit=0"), 400, "api.invalid");
		problem(this.api.get("/objectives"), 400, "api.invalid");
		problem(this.api.get("/objectives?year=99999"), 400, "api.invalid");
		problem(this.api.get("/accounts?upn={text}", "a\u0000b"), 400, "api.invalid");
		problem(this.api.get("/accounts?cursor=x"), 400, "api.invalid");
		problem(this.api.get("/accounts?limit=501"), 400, "api.invalid");
	}

	@Test
	void whatIsNotThereIsAProblemToo() {
		problem(this.api.get("/nothing"), 404, "api.status-404");
		problem(this.api.send(MockMvcRequestBuilders.delete("/api/v1/risks")), 405, "api.status-405");
		problem(this.api.send(MockMvcRequestBuilders.get("/api/v1/risks").accept(MediaType.IMAGE_PNG)), 406,
				"api.status-406");
		problem(this.api.send(MockMvcRequestBuilders.post("/api/v1/risks")
			.contentType(MediaType.TEXT_PLAIN)
			.content("x")
			.header("Idempotency-Key", "k")), 415, "api.status-415");
		problem(this.api.get("/jobs/999999999"), 404, "refused.not-found");
		problem(this.api.get("/reviews/1999"), 404, "refused.not-found");
	}

	@Test
	void referenceToNothingIsAProblem() {
		var answer = this.api.post("/risks",
				this.risk.replace("\"ownerId\": null", "\"ownerId\": \"00000000-0000-0000-0000-000000000001\""));

		problem(answer, 409, "stored.refers-to-nothing");
	}

	@Test
	void dateThatCannotBeStoredIsAProblem() {
		var answer = this.api.post("/briefings",
				"{\"forum\": \"Nämnden\", \"kind\": \"BOARD\", \"heldOn\": \"+999999999-01-01\"}");

		problem(answer, 400, "stored.cannot-be-stored");
	}

	private static void problem(MvcTestResult answer, int status, String code) {
		assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		var problem = ApiClient.body(answer);
		assertThat(problem.get("code").asString()).isEqualTo(code);
		assertThat(problem.get("status").asInt()).isEqualTo(status);
		assertThat(problem.get("detail").asString()).isNotBlank().isNotEqualTo(code);
		assertThat(problem.toString()).doesNotContain("Exception", "at se.isms", "\tat ");
	}

}
