package se.isms.web.workshop;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.CurrentActor;
import se.isms.web.WebTest;
import se.isms.web.api.ApiClient;
import se.isms.web.document.DocumentFormat;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class WorkshopApiTests {

	private static final String SEAT = "Workshop-Seat";

	private final MockMvcTester mvc;

	private final ApiClient coordinator;

	private final ApiClient owner;

	private final UserDetailsService users;

	private final JdbcClient db;

	private final TransactionTemplate transactions;

	private String analysis = "";

	private String workshop = "";

	@Autowired
	WorkshopApiTests(MockMvcTester mvc, UserDetailsService users, JdbcClient db,
			PlatformTransactionManager transactions) {
		this.mvc = mvc;
		this.coordinator = new ApiClient(mvc, ApiClient.COORDINATOR);
		this.owner = this.coordinator.as(ApiClient.CONTRIBUTOR);
		this.users = users;
		this.db = db;
		this.transactions = new TransactionTemplate(transactions);
	}

	@BeforeEach
	void opensAWorkshop() {
		var added = this.coordinator.post("/analyses", """
				{"unitId": "%s", "title": "Prövning i grupp", "state": "ONGOING"}
				""".formatted(SampleMunicipality.department(SampleSize.standard(), "SOC")));
		this.analysis = ApiClient.body(added).get("id").asString();
		this.workshop = open(false);
	}

	@AfterEach
	void endsIt() {
		this.coordinator.post(this.workshop + "/end", "");
	}

	@Test
	void aWorkshopIsHeldFromOpeningItToSigningItsProtocol() {
		assertThat(ApiClient.first(this.coordinator.get("/workshops?analysis=" + this.analysis))
			.get("anonymous")
			.asBoolean()).isTrue();
		var seats = List.of(join(this.coordinator), join(this.owner));
		var scenario = tell("Journalen är nere");
		move(scenario, "ask", "");
		vote(seats.get(0), scenario, 1, 2, 3);
		var received = vote(seats.get(1), scenario, 1, 2, 4);
		assertThat(ApiClient.body(received).toString()).isEqualTo("{\"voted\":2,\"here\":2}");

		move(scenario, "reveal", "");
		var revealed = state();
		assertThat(revealed.get("likelihood").get("counts").get(1).asInt()).isEqualTo(2);
		assertThat(revealed.get("likelihood").get("names")).isEmpty();
		assertThat(revealed.get("scenarioId").asString()).isEqualTo(scenario);
		var decided = move(scenario, "decide", """
				{"likelihood": 2, "consequence": 4, "reason": null, "treatment": "REDUCE", "ownerId": "%s"}
				""".formatted(SampleMunicipality.head(SampleSize.standard(), "SOC")));
		assertThat(decided.get("step").asString()).isEqualTo("AGREED");
		assertThat(ApiClient.body(this.coordinator.get("/risks/" + decided.get("riskId").asString()))
			.get("treatment")
			.asString()).isEqualTo("REDUCE");

		assertThat(this.coordinator.post(this.workshop + "/end", "")).hasStatusOk();
		var protocol = ApiClient.body(this.owner.get(this.workshop + "/protocol"));
		assertThat(protocol.get("agreed").get(0).get("consequence").get("counts").toString()).startsWith("[0,0,1,1");
		assertThat(protocol.get("signatures")).hasSize(1);
		assertThat(this.coordinator.post(this.workshop + "/protocol/sign", "")).hasStatus(409);
		var signed = this.owner.post(this.workshop + "/protocol/sign", "");
		assertThat(signed).hasStatusOk();
		assertThat(ApiClient.body(signed).get("signed").asInt()).isOne();
	}

	@Test
	void nothingTellsVotesBeforeTheyAreRevealed() {
		var seat = join(this.owner);
		var scenario = tell("Strömavbrott");
		move(scenario, "ask", "");
		var answers = List.of(vote(seat, scenario, 1, 4, 1), this.coordinator.get(this.workshop),
				this.coordinator.get(this.workshop + "/scenarios"), this.owner.get(this.workshop));

		assertThat(state().get("voted").asInt()).isOne();
		for (var answer : answers) {
			var body = ApiClient.body(answer).toString();
			assertThat(body).doesNotContain("counts", "\"likelihood\":4", "\"consequence\":1");
		}
		assertThat(this.coordinator.get(this.workshop + "/protocol")).hasStatus(404);
	}

	@Test
	void aVoteIsChangedAndTakenBackAndIsOnlyWithTheSecretOfASeat() {
		var seat = join(this.owner);
		var scenario = tell("Strömavbrott");
		move(scenario, "ask", "");
		vote(seat, scenario, 1, 4, 1);
		vote(seat, scenario, 1, 3, 3);
		assertThat(state().get("voted").asInt()).isOne();
		var back = MockMvcRequestBuilders
			.delete("/api/v1" + this.workshop + "/vote?scenarioId=" + scenario + "&round=1");
		assertThat(this.owner.send(back.header(SEAT, seat))).hasStatusOk();
		assertThat(state().get("voted").asInt()).isZero();

		assertThat(code(vote("another", scenario, 1, 2, 2), 409)).isEqualTo("refused.workshop-no-seat");
		assertThat(code(vote(seat, scenario, 2, 2, 2), 409)).isEqualTo("refused.workshop-too-late");
		assertThat(code(vote(seat, scenario, 1, 9, 2), 409)).isEqualTo("refused.workshop-scale");
		assertThat(
				this.owner.send(ApiClient.json(MockMvcRequestBuilders.put("/api/v1" + this.workshop + "/vote"), "{}")))
			.hasStatus(400);
	}

	@Test
	void noTableKeepsTheSecretOfASeatNorWhoseAVoteIs() {
		var before = rows("answered_request");
		var seat = join(this.owner);
		assertThat(rows("answered_request")).isEqualTo(before);
		var scenario = tell("Strömavbrott");
		move(scenario, "ask", "");
		before = rows("answered_request");
		var answer = vote(seat, scenario, 1, 2, 2);

		assertThat(rows("answered_request")).isEqualTo(before);
		assertThat(answer.getRequest().getSession(false)).isNull();
		assertThat(inTransaction(() -> this.db.sql("select told_by is null from workshop_vote where scenario_id = :id")
			.param("id", UUID.fromString(scenario))
			.query(Boolean.class)
			.single())).isTrue();
		var cookie = new Cookie("SESSION", "c2Vzc2lvbg==");
		assertThat(this.mvc.perform(ApiClient
			.json(MockMvcRequestBuilders.put("/api/v1" + this.workshop + "/vote"), voteOn(scenario, 1, 2, 2))
			.header(SEAT, seat)
			.cookie(cookie))).hasStatus(401);
	}

	@Test
	void scenariosAreChangedOnTheVersionThatWasReadAndMerged() {
		var first = this.coordinator.post(this.workshop + "/scenarios", scenario("Ström borta", ""));
		assertThat(first).hasStatus(201).hasHeader("ETag", "\"0\"");
		var power = ApiClient.body(first).get("id").asString();
		var path = this.workshop + "/scenarios/" + power;

		assertThat(this.coordinator.put(path, scenario("Strömmen är borta", "Drift"), 0)).hasStatusOk()
			.hasHeader("ETag", "\"1\"");
		assertThat(this.coordinator.put(path, scenario("För sent", ""), 0)).hasStatus(412);
		var empty = this.coordinator.put(path, scenario("", ""), 1);
		assertThat(empty).hasStatus(400);
		assertThat(ApiClient.body(empty).get("errors").get(0).get("field").asString()).isEqualTo("title");
		var same = tell("Elavbrott");
		assertThat(move(same, "merge", "{\"into\": \"" + power + "\"}").get("id").asString()).isEqualTo(power);

		var all = ApiClient.body(this.coordinator.get(this.workshop + "/scenarios")).get("items");
		assertThat(all).hasSize(1);
		assertThat(all.get(0).get("heading").asString()).isEqualTo("Drift");
	}

	@Test
	void whatIsSentAgainIsDoneOnceAndWhoOnlyReadsLeadsNothing() {
		var key = UUID.randomUUID().toString();
		var body = scenario("Ström borta", "");
		assertThat(this.coordinator.post(this.workshop + "/scenarios", body, key)).hasStatus(201);
		assertThat(this.coordinator.post(this.workshop + "/scenarios", body, key)).hasStatus(201);
		assertThat(ApiClient.body(this.coordinator.get(this.workshop + "/scenarios")).get("items")).hasSize(1);

		var auditor = this.coordinator.as(ApiClient.AUDITOR);
		assertThat(auditor.get(this.workshop)).hasStatusOk();
		assertThat(auditor.post(this.workshop + "/scenarios", body)).hasStatus(403);
		assertThat(auditor.post(this.workshop + "/end", "")).hasStatus(403);
		assertThat(code(this.coordinator.post("/workshops", workshop(false)), 409)).isEqualTo("refused.workshop-open");
	}

	@Test
	void aNamedWorkshopTellsWhoVotedWhatOnceItIsRevealed() {
		this.coordinator.post(this.workshop + "/end", "");
		this.workshop = open(true);
		var seat = join(this.owner);
		var scenario = tell("Brand");
		move(scenario, "ask", "");
		vote(seat, scenario, 1, 2, 3);
		assertThat(state().get("likelihood").isNull()).isTrue();

		move(scenario, "reveal", "");
		move(scenario, "decide", "{\"likelihood\": 2, \"consequence\": 3}");
		assertThat(state().get("likelihood").get("names").get(1).toString())
			.isEqualTo("[\"Kontaktperson socialförvaltningen\"]");
		this.coordinator.post(this.workshop + "/end", "");
		assertThat(ApiClient.body(this.coordinator.get(this.workshop + "/protocol"))
			.get("agreed")
			.get(0)
			.get("named")
			.get(0)
			.get("name")
			.asString()).isEqualTo("Kontaktperson socialförvaltningen");
	}

	@Test
	void theProtocolIsADocumentInEachFormat() {
		tell("Brand");
		this.coordinator.post(this.workshop + "/end", "");
		for (var type : List.of("application/pdf", DocumentFormat.WORD, DocumentFormat.SHEET, "application/json")) {
			assertThat(
					this.coordinator.send(MockMvcRequestBuilders.get("/api/v1" + this.workshop + "/protocol/document")
						.header(HttpHeaders.ACCEPT, type)))
				.hasStatusOk()
				.hasContentType(type);
		}
	}

	private String open(boolean named) {
		var opened = this.coordinator.post("/workshops", workshop(named));
		assertThat(opened).hasStatus(201);
		return String.valueOf(opened.getResponse().getHeader("Location")).replace("/api/v1", "");
	}

	private String workshop(boolean named) {
		return "{\"analysisId\": \"%s\", \"named\": %s, \"hours\": 2}".formatted(this.analysis, named);
	}

	private static String scenario(String title, String heading) {
		return """
				{"title": "%s", "threat": null, "vulnerability": null, "itOutage": false, "heading": "%s"}
				""".formatted(title, heading);
	}

	private String tell(String title) {
		var told = this.coordinator.post(this.workshop + "/scenarios", scenario(title, ""));
		assertThat(told).hasStatus(201);
		return ApiClient.body(told).get("id").asString();
	}

	private JsonNode move(String scenario, String step, String body) {
		var moved = this.coordinator.post(this.workshop + "/scenarios/" + scenario + "/" + step, body);
		assertThat(moved).hasStatusOk();
		return ApiClient.body(moved);
	}

	private String join(ApiClient who) {
		var joined = who.send(ApiClient.json(MockMvcRequestBuilders.post("/api/v1" + this.workshop + "/seats"),
				"{\"function\": \"BUSINESS\"}"));
		assertThat(joined).hasStatus(201);
		return ApiClient.body(joined).get("secret").asString();
	}

	private MvcTestResult vote(String seat, String scenario, int round, int likelihood, int consequence) {
		return this.owner.send(
				ApiClient
					.json(MockMvcRequestBuilders.put("/api/v1" + this.workshop + "/vote"),
							voteOn(scenario, round, likelihood, consequence))
					.header(SEAT, seat));
	}

	private static String voteOn(String scenario, int round, int likelihood, int consequence) {
		return "{\"scenarioId\": \"%s\", \"round\": %d, \"likelihood\": %d, \"consequence\": %d}".formatted(scenario,
				round, likelihood, consequence);
	}

	private JsonNode state() {
		return ApiClient.body(this.coordinator.get(this.workshop));
	}

	private static String code(MvcTestResult answer, int status) {
		assertThat(answer).hasStatus(status);
		return ApiClient.body(answer).get("code").asString();
	}

	private long rows(String table) {
		return inTransaction(() -> this.db.sql("select count(*) from " + table).query(Long.class).single());
	}

	private <T> T inTransaction(Supplier<T> work) {
		var actor = ((SignedIn) this.users.loadUserByUsername(ApiClient.COORDINATOR)).actor();
		return CurrentActor.as(actor, () -> this.transactions.execute(status -> work.get()));
	}

}
