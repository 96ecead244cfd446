package se.isms.web.api;

import java.util.stream.Stream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@WebTest
class OperationsTests {

	private static final String SUPPLIER = "{\"name\": \"%s\", \"ownerId\": null}";

	private final ApiClient coordinator;

	private final ApiClient contributor;

	@Autowired
	OperationsTests(MockMvcTester mvc) {
		this.coordinator = new ApiClient(mvc, ApiClient.COORDINATOR);
		this.contributor = new ApiClient(mvc, ApiClient.CONTRIBUTOR);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', textBlock = """
			revisor POST /risks
			revisor POST /incidents
			revisor POST /jobs
			revisor POST /jobs/1/restart
			revisor POST /reviews/2022/adopt
			ledning POST /risks
			ledning POST /jobs
			ledning POST /reviews/2022/lock
			social POST /objectives
			social POST /assignments
			social POST /jobs
			social POST /reviews/2022/adopt
			samordnare POST /reviews/2022/adopt
			samordnare POST /reports/2022/adopt
			revisor PUT /rollout
			social PUT /rollout""")
	void roleWithoutPermissionIsNotAllowed(String user, String method, String path) {
		var api = this.coordinator.as(user);

		var answer = method.equals("PUT") ? api.put(path, "{}", 0) : api.move(path, "{}", 0);

		assertThat(answer).hasStatus(403).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void everyRoleReads() {
		for (var user : new String[] { "samordnare", "social", "revisor", "ledning" }) {
			assertThat(this.coordinator.as(user).get("/findings")).hasStatusOk();
		}
	}

	@Test
	void otherDepartmentIsNotFoundAndNotChanged() {
		var own = SampleMunicipality.department(SampleSize.standard(), "SOC");
		var foreign = ApiClient.body(this.coordinator.get("/risks"))
			.get("items")
			.valueStream()
			.filter(risk -> !risk.get("unitId").asString().equals(own.toString()))
			.findFirst()
			.orElseThrow();

		var path = "/risks/" + foreign.get("id").asString();
		var risk = ApiClient.body(this.coordinator.get(path)).toString();
		assertThat(this.contributor.get(path)).hasStatus(404);
		assertThat(this.contributor.put(path, risk, 0)).hasStatus(400);
		assertThat(this.contributor.put(path, withoutIds(risk), 0)).hasStatus(404);
		assertThat(ApiClient.body(this.contributor.get("/findings")).get("items"))
			.allSatisfy(finding -> assertThat(finding.get("unit").asString()).isNotNull());
	}

	@Test
	void changeNeedsTheVersionThatItIsMeantFor() {
		var added = this.coordinator.post("/suppliers", SUPPLIER.formatted("Rör AB"));
		assertThat(added).hasStatus(201).hasHeader("ETag", "\"0\"");
		var path = added.getResponse().getHeader("Location").replace("/api/v1", "");

		var without = this.coordinator
			.send(ApiClient.json(MockMvcRequestBuilders.put("/api/v1" + path), SUPPLIER.formatted("Rör & Co AB")));
		assertThat(without).hasStatus(428);

		var changed = this.coordinator.put(path, SUPPLIER.formatted("Rör & Co AB"), 0);
		assertThat(changed).hasStatusOk().hasHeader("ETag", "\"1\"");

		var stale = this.coordinator.put(path, SUPPLIER.formatted("Rör i Norr AB"), 0);
		assertThat(stale).hasStatus(412);
		assertThat(ApiClient.body(stale).get("currentVersion").asInt()).isEqualTo(1);
		assertThat(ApiClient.body(this.coordinator.get(path)).get("name").asString()).isEqualTo("Rör & Co AB");
	}

	@Test
	void versionMustBeAStrongTag() {
		var path = "/api/v1/suppliers/" + ApiClient.first(this.coordinator.get("/suppliers")).get("id").asString();

		for (var tag : new String[] { "W/\"0\"", "0", "*", "\"x\"" }) {
			assertThat(this.coordinator.send(
					ApiClient.json(MockMvcRequestBuilders.put(path), SUPPLIER.formatted("x")).header("If-Match", tag)))
				.hasStatus(400);
		}
	}

	@Test
	void sameRequestIsAnsweredOnce() {
		var key = UUID.randomUUID().toString();

		var first = this.coordinator.post("/suppliers", SUPPLIER.formatted("Brunn AB"), key);
		var again = this.coordinator.post("/suppliers", SUPPLIER.formatted("Brunn AB"), key);
		var other = this.coordinator.post("/suppliers", SUPPLIER.formatted("Annan AB"), key);
		var elsewhere = this.coordinator.post("/briefings",
				"{\"forum\": \"Nämnden\", \"kind\": \"BOARD\", \"heldOn\": \"2026-01-01\"}", key);

		assertThat(again).hasStatus(201)
			.hasHeader("Location", first.getResponse().getHeader("Location"))
			.hasHeader("ETag", "\"0\"");
		assertThat(ApiClient.body(again)).isEqualTo(ApiClient.body(first));
		assertThat(other).hasStatus(422);
		assertThat(elsewhere).hasStatus(422);
		assertThat(ApiClient.body(this.coordinator.get("/suppliers")).get("items").valueStream())
			.filteredOn(supplier -> supplier.get("name").asString().matches("Brunn AB|Annan AB"))
			.hasSize(1);
	}

	@Test
	void refusedRequestMayBeTriedAgainWithItsKey() {
		var key = UUID.randomUUID().toString();
		var system = ApiClient.first(this.coordinator.get("/systems")).get("id").asString();
		var review = "{\"systemId\": \"" + system + "\", \"items\": %d}";
		var going = this.coordinator.post("/access-reviews", review.formatted(3));
		assertThat(going.getResponse().getStatus()).isIn(201, 409);

		assertThat(this.coordinator.post("/access-reviews", review.formatted(4), key)).hasStatus(409);
		assertThat(this.coordinator.post("/access-reviews", review.formatted(5), key)).hasStatus(409);
	}

	@Test
	void changeWithoutKeyIsRefused() {
		var answer = this.coordinator
			.send(ApiClient.json(MockMvcRequestBuilders.post("/api/v1/suppliers"), SUPPLIER.formatted("x")));

		assertThat(answer).hasStatus(400);
		assertThat(ApiClient.body(answer).get("errors").get(0).get("field").asString()).isEqualTo("Idempotency-Key");
	}

	@Test
	void analysisIsChangedUntilItIsAdopted() {
		var unit = SampleMunicipality.department(SampleSize.standard(), "SOC");
		var input = """
				{"unitId": "%s", "title": "%s", "state": "%s", "performedOn": "2026-03-02", "facilitator": null,
				 "participants": null}""";
		var added = this.contributor.post("/analyses", input.formatted(unit, "Prövning utan it", "ONGOING"));
		assertThat(added).hasStatus(201).hasHeader("ETag", "\"0\"");
		var path = added.getResponse().getHeader("Location").replace("/api/v1", "");

		assertThat(this.contributor.put(path, input.formatted(unit, "En månad utan it", "REVIEW"), 0)).hasStatusOk()
			.hasHeader("ETag", "\"1\"");
		assertThat(this.contributor.put(path, input.formatted(unit, "För sent", "REVIEW"), 0)).hasStatus(412);
		assertThat(this.contributor.put(path, input.formatted(unit, "Klart", "ADOPTED"), 1)).hasStatus(409);
		assertThat(ApiClient.body(this.contributor.get(path)).get("title").asString()).isEqualTo("En månad utan it");
		var foreign = ApiClient.body(this.coordinator.get("/departments"))
			.get("items")
			.valueStream()
			.map(row -> row.get("id").asString())
			.filter(id -> !id.equals(unit.toString()))
			.findFirst()
			.orElseThrow();
		assertThat(this.contributor.post("/analyses", input.formatted(foreign, "Deras", "PLANNED"))).hasStatus(403);
	}

	@Test
	void incidentGoesThroughItsLife() {
		var unit = SampleMunicipality.department(SampleSize.standard(), "SOC");
		var added = this.contributor.post("/incidents", """
				{"unitId": "%s", "title": "Stulen dator", "category": null, "severity": 2, "confidentiality": true,
				 "integrity": false, "availability": false, "personalData": false, "occurredAt": null,
				 "detectedAt": "2026-11-01T08:00:00Z", "awareAt": "2026-11-01T09:00:00Z", "ownerId": null,
				 "cause": null, "lessons": null}""".formatted(unit));
		assertThat(added).hasStatus(201);
		var path = added.getResponse().getHeader("Location").replace("/api/v1", "");

		assertThat(this.contributor.move(path + "/close", "", 0)).hasStatus(409);
		assertThat(this.contributor.move(path + "/assess", "{\"significant\": false}", 0)).hasStatusOk();
		assertThat(this.contributor.move(path + "/handle", "", 0)).hasStatus(412);
		assertThat(this.contributor.move(path + "/handle", "", 1)).hasStatusOk().hasHeader("ETag", "\"2\"");
		assertThat(this.contributor.move(path + "/close", "", 2)).hasStatusOk();
		assertThat(ApiClient.body(this.contributor.get(path)).get("closedAt").isNull()).isFalse();
	}

	@Test
	void noticesAreTheReadersOwn() {
		var notice = ApiClient.first(this.coordinator.get("/notices?show=ALL"));
		var read = "/notices/" + notice.get("id").asString() + "/read";

		assertThat(notice.get("sentence").asString()).isNotBlank().doesNotContain("{");
		assertThat(this.coordinator.post(read, "")).hasStatus(204);
		assertThat(ApiClient.body(this.coordinator.get("/notices?show=READ")).get("items").valueStream())
			.extracting(one -> one.get("id"))
			.contains(notice.get("id"));
		assertThat(this.coordinator.as(ApiClient.MANAGEMENT).post(read, "")).hasStatus(404);
		assertThat(this.coordinator.get("/notices?kind=ANYTHING")).hasStatus(400);
	}

	@Test
	void noticeSettingsAreChosenForTheVersionThatWasSeen() {
		var management = this.coordinator.as(ApiClient.MANAGEMENT);
		var wanted = """
				{"email": "%s", "rhythm": "WEEKLY", "muted": ["REVIEW"], "language": "sv"}""";
		assertThat(management.get("/notices/settings")).hasStatusOk().hasHeader("ETag", "\"0\"");

		assertThat(management.put("/notices/settings", wanted.formatted("ledning@ekvaden.example"), 0)).hasStatusOk()
			.hasHeader("ETag", "\"1\"");
		assertThat(management.put("/notices/settings", wanted.formatted("annan@ekvaden.example"), 0)).hasStatus(412);
		assertThat(management.put("/notices/settings", wanted.formatted("ingen"), 1)).hasStatus(409);
		assertThat(ApiClient.body(management.get("/notices/settings")).get("muted").get(0).asString())
			.isEqualTo("REVIEW");
	}

	@Test
	void findingsComeInPartsWithoutGapOrRepetition() {
		var whole = ApiClient.body(this.coordinator.get("/findings?limit=60")).get("items").valueStream().toList();
		var first = ApiClient.body(this.coordinator.get("/findings?limit=30"));
		var second = ApiClient.body(this.coordinator.get("/findings?limit=30&cursor=" + first.get("next").asString()));

		assertThat(whole).hasSize(60);
		assertThat(Stream.of(first, second).flatMap(part -> part.get("items").valueStream()))
			.extracting(finding -> finding.get("id"))
			.isEqualTo(whole.stream().map(finding -> finding.get("id")).toList());
	}

	@Test
	void findingSaysWhy() {
		var finding = ApiClient.first(this.coordinator.get("/findings?area=CONTINUITY"));
		var why = ApiClient.body(this.coordinator.get("/findings/" + finding.get("id").asString()));

		assertThat(finding.get("rule").asString()).startsWith("KP-");
		assertThat(why.get("rule").get("norms")).isNotEmpty();
		assertThat(why.get("facts").isObject()).isTrue();
		assertThat(why.get("finding").get("text").asString()).isNotBlank().doesNotContain("{", "rule.");
	}

	@Test
	void figureNamesTheRulesBehindIt() {
		var figure = ApiClient.body(this.coordinator.get("/reviews/2022/figures/K-01"));

		assertThat(figure.get("figure").get("display").asString()).contains(" av ");
		assertThat(figure.get("rules").get(0).get("rule").asString()).isEqualTo("RA-01");
		assertThat(this.coordinator.get("/reviews/2022/figures/K-99")).hasStatus(404);
	}

	@Test
	void documentsComeInTheFormatThatIsAskedFor() {
		for (var path : new String[] { "/reviews/2022/document", "/reports/2022/document" }) {
			assertThat(document(path, "application/pdf").getResponse().getContentAsByteArray()).startsWith('%', 'P',
					'D', 'F');
			assertThat(document(path, "text/html,*/*;q=0.1")).hasContentType(MediaType.TEXT_HTML);
			assertThat(document(path, "*/*")).hasContentType(MediaType.APPLICATION_JSON);
			for (var office : new String[] { "wordprocessingml.document", "presentationml.presentation",
					"spreadsheetml.sheet" }) {
				var type = "application/vnd.openxmlformats-officedocument." + office;
				assertThat(document(path, type)).hasContentType(type)
					.satisfies(answer -> assertThat(answer.getResponse().getContentAsByteArray()).startsWith('P', 'K'));
			}
			assertThat(document(path, "application/msword")).hasStatus(406);
		}
	}

	@Test
	void jobIsStartedOnceAndFollowedToItsEnd() {
		var key = UUID.randomUUID().toString();
		var wrongYear = "{\"kind\": \"MANAGEMENT_REVIEW\", \"year\": 2021, \"asOf\": \"2022-12-31\"}";

		var started = this.coordinator.post("/jobs", wrongYear, key);
		assertThat(started).hasStatus(202);
		var path = started.getResponse().getHeader("Location").replace("/api/v1", "");
		assertThat(this.coordinator.post("/jobs", wrongYear, key)).hasStatus(202)
			.hasHeader("Location", "/api/v1" + path);

		await().until(() -> !state(path).equals("RUNNING"));
		var job = ApiClient.body(this.coordinator.get(path));
		assertThat(job.get("state").asString()).isEqualTo("FAILED");
		assertThat(job.get("problem").get("code").asString()).isEqualTo("refused.review-other-year");
		assertThat(job.get("problem").get("detail").asString()).contains("2021");
	}

	@Test
	void fileIsPreviewedCommittedAndUndone() {
		var text = "Enhet;Process\nSocialförvaltningen;Provimport\nSocialförvaltnigen;Fel\n";
		var wrong = this.contributor.upload("processes", "processer.csv", text);
		assertThat(wrong).hasStatus(201).hasHeader("ETag", "\"0\"");
		assertThat(ended(wrong, "preview").get("state").asString()).isEqualTo("COMPLETED");
		var path = wrong.getResponse().getHeader("Location").replace("/api/v1", "");
		var row = ApiClient.first(this.contributor.get(path + "/wrong-rows"));
		assertThat(row.get("row").asInt()).isEqualTo(3);
		assertThat(row.get("problems").get(0).get("suggestion").asString()).isEqualTo("Socialförvaltningen");
		assertThat(ended(wrong, "commit").get("problem").get("code").asString()).isEqualTo("refused.import-wrong-rows");

		var right = this.contributor.upload("processes", "processer.csv", text.replace("nigen;Fel", "ningen;Rätt"));
		ended(right, "preview");
		assertThat(ended(right, "commit").get("percent").asInt()).isEqualTo(100);
		assertThat(this.contributor.get("/processes")).bodyText().contains("Provimport");
		ended(right, "undo");
		assertThat(this.contributor.get("/processes")).bodyText().doesNotContain("Provimport");
		assertThat(this.coordinator.as("revisor").upload("processes", "a.csv", text)).hasStatus(403);
		assertThat(this.contributor.upload("units", "a.csv", text)).hasStatus(403);
		assertThat(this.contributor.upload("processes", "a.xlsx", text)).hasStatus(409);
	}

	private JsonNode ended(MvcTestResult uploaded, String verb) {
		var path = uploaded.getResponse().getHeader("Location").replace("/api/v1", "");
		var started = this.contributor.post(path + "/" + verb, "");
		assertThat(started).hasStatus(202);
		var job = started.getResponse().getHeader("Location").replace("/api/v1", "");
		await().until(() -> !state(job).equals("RUNNING"));
		return ApiClient.body(this.contributor.get(job));
	}

	@Test
	void eventsOfAJobEndWithIt() {
		var job = ApiClient.first(this.coordinator.get("/jobs")).get("id").asLong();

		var events = this.coordinator.get("/jobs/" + job + "/events");

		assertThat(events).hasStatusOk().hasHeader("X-Accel-Buffering", "no");
		assertThat(events.getResponse().getContentType()).startsWith("text/event-stream");
		await().untilAsserted(
				() -> assertThat(new String(events.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
					.contains("event:progress", "\"state\":\""));
	}

	@Test
	void accountsComeInPartsWithoutGapOrRepetition() {
		var whole = ApiClient.body(this.coordinator.get("/accounts?kind=SERVICE&limit=8"));
		var first = ApiClient.body(this.coordinator.get("/accounts?kind=SERVICE&limit=4"));
		var second = ApiClient
			.body(this.coordinator.get("/accounts?kind=SERVICE&limit=4&cursor={cursor}", first.get("next").asString()));

		assertThat(whole.get("items")).hasSize(8);
		assertThat(whole.get("total")).isEqualTo(first.get("total")).isEqualTo(second.get("total"));
		assertThat(Stream.of(first, second).flatMap(part -> part.get("items").valueStream()))
			.containsExactlyElementsOf(whole.get("items"));
	}

	private String state(String job) {
		return ApiClient.body(this.coordinator.get(job)).get("state").asString();
	}

	private MvcTestResult document(String path, String accept) {
		return this.coordinator.send(MockMvcRequestBuilders.get("/api/v1" + path).header("Accept", accept));
	}

	private static String withoutIds(String risk) {
		var node = (ObjectNode) new JsonMapper().readTree(risk);
		return node.without("id").without("originId").without("version").toString();
	}

}
