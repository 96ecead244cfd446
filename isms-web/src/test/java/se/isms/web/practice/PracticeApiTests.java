package se.isms.web.practice;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Dates;
import se.isms.web.WebTest;
import se.isms.web.api.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class PracticeApiTests {

	private static final SampleSize SIZE = SampleSize.standard();

	private static final UUID SOCIAL = SampleMunicipality.department(SIZE, "SOC");

	private final ApiClient social;

	@Autowired
	PracticeApiTests(MockMvcTester mvc) {
		this.social = new ApiClient(mvc, ApiClient.CONTRIBUTOR);
	}

	@Test
	void exerciseIsPlayedAndClosed() {
		var path = exercise();
		var cards = ApiClient.body(this.social.post(path + "/cards/built-in", "{\"cards\": [\"KEY\", \"PHONES\"]}"));
		assertThat(cards).hasSize(2);
		assertThat(cards.get(0).get("builtIn").asString()).isEqualTo("PHONES");
		assertThat(cards.get(0).get("happening").asString()).contains("Växeln");
		var own = ApiClient
			.body(this.social.post(path + "/cards", "{\"moment\": \"Dag 4\", \"happening\": \"Köket stannar\"}"));
		var card = "/cards/" + own.get("id").asString();

		assertThat(this.social.move(card + "/raise", "", 0)).hasStatusOk();
		assertThat(this.social.move(card + "/hand-out", "", 0)).hasStatus(412);
		assertThat(this.social.move(card + "/hand-out", "", 1)).hasStatusOk();
		assertThat(ApiClient.body(this.social.get(path + "/cards")).get("items").get(1).get("handedOutAt").isNull())
			.isFalse();

		var seen = ApiClient.body(this.social.post(path + "/observations", observation()));
		var observation = "/observations/" + seen.get("id").asString();
		assertThat(this.social.move(path + "/evaluate", "", 0)).hasStatus(409);
		assertThat(this.social.put(path, input("Gick bra"), 0)).hasStatusOk();
		assertThat(this.social.move(path + "/evaluate", "", 1)).hasStatusOk();
		assertThat(this.social.move(path + "/close", "", 2)).hasStatus(409);
		assertThat(this.social.put(observation, observation(), 0)).hasStatusOk().hasHeader("ETag", "\"1\"");
		assertThat(this.social.move(observation + "/action",
				"{\"ownerId\": \"%s\", \"dueOn\": \"%s\"}".formatted(UUID.randomUUID(), today()), 1))
			.hasStatus(404);
		var answered = this.social.move(observation + "/action", "{\"ownerId\": \"%s\", \"dueOn\": \"%s\"}"
			.formatted(SampleMunicipality.head(SIZE, "SOC"), today().plusDays(30)), 1);
		assertThat(answered).hasStatusOk();
		var action = ApiClient.body(answered).get("actionId").asString();
		assertThat(ApiClient.body(this.social.get("/actions/" + action)).get("sourceType").asString())
			.isEqualTo("EXERCISE");
		assertThat(this.social.move(observation + "/reason", "{\"reason\": \"Nej\"}", 2)).hasStatus(409);

		var closed = this.social.move(path + "/close", "", 2);

		assertThat(closed).hasStatusOk();
		assertThat(ApiClient.body(closed).get("state").asString()).isEqualTo("CLOSED");
		assertThat(ApiClient.body(this.social.get(path + "/observations")).get("items")).hasSize(1);
		assertThat(this.social.get(path + "/document")).hasStatusOk();
	}

	@Test
	void plansOfAnExerciseAreChosenByItsVersion() {
		var path = exercise();
		var plan = ApiClient.body(this.social.get(path + "/plans")).get("items").get(0).get("id").asString();
		var input = "{\"plans\": [\"%s\"]}".formatted(plan);

		var chosen = this.social.put(path + "/plans", input, 0);

		assertThat(chosen).hasStatusOk().hasHeader("ETag", "\"1\"");
		assertThat(ApiClient.body(chosen).get("items").valueStream()).filteredOn(one -> one.get("chosen").asBoolean())
			.hasSize(1);
		assertThat(this.social.put(path + "/plans", input, 0)).hasStatus(412);
		assertThat(this.social.put(path + "/plans", "{\"plans\": [\"%s\"]}".formatted(UUID.randomUUID()), 1))
			.hasStatus(404);
	}

	@Test
	void planIsPutToUseAndEnded() {
		var plan = adopted();
		var begun = this.social.post("/activations", activation(plan, today().minusDays(5)));
		assertThat(begun).hasStatus(201);
		var path = "/activations/" + ApiClient.body(begun).get("id").asString();
		assertThat(this.social.post("/activations", activation(plan, today()))).hasStatus(409);
		var procedure = ApiClient.body(this.social.get(path + "/procedures")).get("items").get(0).get("procedureId");

		assertThat(this.social.post(path + "/procedures",
				"{\"procedureId\": %s, \"beganOn\": \"%s\"}".formatted(procedure, today().minusDays(4))))
			.hasStatus(204);
		assertThat(this.social.post(path + "/observations", observation())).hasStatus(201);
		assertThat(this.social.put(path, activation(plan, today().minusDays(6)), 0)).hasStatusOk();

		assertThat(ApiClient.body(this.social.get(path + "/procedures"))
			.get("items")
			.valueStream()
			.map(one -> one.get("days"))
			.filter(days -> !days.isNull())
			.map(JsonNode::asInt)).containsExactly(5);
		assertThat(this.social.move(path + "/end", "", 1)).hasStatusOk();
		assertThat(ApiClient.body(this.social.get(path)).get("endedOn").asString()).isEqualTo(today().toString());
		assertThat(ApiClient.body(this.social.get("/activations")).get("items").valueStream())
			.anySatisfy(one -> assertThat(path).endsWith(one.get("id").asString()));
	}

	/** Held today, with its result written afterwards. */
	private String exercise() {
		var added = this.social.post("/exercises", input(""));
		assertThat(added).hasStatus(201);
		assertThat(ApiClient.body(added).get("state").asString()).isEqualTo("HELD");
		return "/exercises/" + ApiClient.body(added).get("id").asString();
	}

	private static String input(String result) {
		return """
				{"title": "Provövningen", "scenario": "IT_OUTAGE_30D", "kind": "TABLETOP", "heldOn": "%s",
				 "unitId": "%s", "participants": 4, "result": "%s"}
				""".formatted(today(), SOCIAL, result);
	}

	private String adopted() {
		return ApiClient.body(this.social.get("/plans?limit=500"))
			.get("items")
			.valueStream()
			.filter(plan -> plan.get("state").asString().equals("ADOPTED"))
			.map(plan -> plan.get("id").asString())
			.filter(plan -> !ApiClient.body(this.social.get("/plans/" + plan + "/procedures")).get("items").isEmpty())
			.findFirst()
			.orElseThrow();
	}

	private static String activation(String plan, LocalDate from) {
		return "{\"planId\": \"%s\", \"scenario\": \"SUPPLIER\", \"beganOn\": \"%s\", \"cause\": \"Servern stod stilla\"}"
			.formatted(plan, from);
	}

	private static String observation() {
		return "{\"seen\": \"Listorna var gamla\", \"good\": false, \"weight\": \"MAJOR\", \"changesPlan\": false}";
	}

	private static LocalDate today() {
		return LocalDate.now(Dates.ZONE);
	}

}
