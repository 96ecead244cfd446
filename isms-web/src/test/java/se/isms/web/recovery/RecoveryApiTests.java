package se.isms.web.recovery;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

import se.isms.web.WebTest;
import se.isms.web.api.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class RecoveryApiTests {

	private final ApiClient api;

	@Autowired
	RecoveryApiTests(MockMvcTester mvc) {
		this.api = new ApiClient(mvc, ApiClient.COORDINATOR);
	}

	@Test
	void orderIsReadWithItsVersionAndDecidedAnewByIt() {
		var order = order();
		var version = order.get("version").asInt();
		assertThat(this.api.get("/recovery-order")).hasStatusOk().headers().hasValue("ETag", "\"" + version + "\"");
		assertThat(order.get("systems").get(0).get("system").asString()).isNotBlank();

		var same = input(order);
		assertThat(this.api.put("/recovery-order", same, version + 7)).hasStatus(412);
		var changed = this.api.put("/recovery-order", same, version);
		assertThat(changed).hasStatusOk().headers().hasValue("ETag", "\"" + (version + 1) + "\"");
		assertThat(order().get("decidedBy").asString()).isNotEqualTo("");
	}

	@Test
	void thereIsOneOrderAndDepartmentsDoNotDecideIt() {
		var same = input(order());

		assertThat(this.api.post("/recovery-order", same)).hasStatus(409);
		var social = this.api.as(ApiClient.CONTRIBUTOR);
		assertThat(social.get("/recovery-order")).hasStatusOk();
		assertThat(social.put("/recovery-order", same, order().get("version").asInt())).hasStatus(403);
		assertThat(social.post("/recovery-order", same)).hasStatus(403);
	}

	@Test
	void latestDecisionIsTakenBackByItsVersionAndWithAReason() {
		var order = order();
		this.api.put("/recovery-order", input(order), order.get("version").asInt());
		var version = order().get("version").asInt();
		var path = "/recovery-order/take-back";

		assertThat(this.api.move(path, "{\"reason\": \" \"}", version)).hasStatus(400);
		assertThat(this.api.move(path, "{\"reason\": \"Fel\"}", version + 7)).hasStatus(412);
		assertThat(this.api.as(ApiClient.CONTRIBUTOR).move(path, "{\"reason\": \"Fel\"}", version)).hasStatus(403);
		assertThat(this.api.move(path, "{\"reason\": \"Fel\"}", version)).hasStatusOk();

		assertThat(order().get("version").asInt()).isEqualTo(version + 1);
		assertThat(order().get("systems")).isEqualTo(order.get("systems"));
	}

	@Test
	void placeIsANumberFromOneOn() {
		assertThat(this.api.put("/recovery-order", """
				{"places": [{"systemId": "%s", "place": 0}]}
				""".formatted(order().get("systems").get(0).get("systemId").asString()),
				order().get("version").asInt()))
			.hasStatus(400);
	}

	@Test
	void dependenciesAreListedAndFollowed() {
		var first = ApiClient.first(this.api.get("/dependencies"));

		assertThat(first.get("needing").asInt()).isPositive();
		var sheet = ApiClient.body(this.api.get("/dependencies/" + first.get("id").asString()));
		assertThat(sheet.get("name").asString()).isEqualTo(first.get("name").asString());
		assertThat(sheet.get("falling")).isNotEmpty();
	}

	@Test
	void needsOfSystemsAndProcessesAreReplacedByTheirVersion() {
		var systems = items("/systems");
		var system = systems.get(0);
		var path = "/systems/" + system.get("id").asString();
		var version = ApiClient.body(this.api.get(path)).get("version").asInt();
		var before = ids(this.api.get(path + "/systems"));

		assertThat(this.api.put(path + "/systems", needs("systems", List.of(system.get("id").asString())), version))
			.hasStatus(409);
		assertThat(this.api.put(path + "/systems", needs("systems", before), version + 5)).hasStatus(412);
		assertThat(this.api.put(path + "/systems", needs("systems", before), version)).hasStatusOk();
		assertThat(ids(this.api.get(path + "/systems"))).isEqualTo(before);

		var process = "/processes/" + items("/processes").get(0).get("id").asString();
		var needed = ids(this.api.get(process + "/processes"));
		var read = ApiClient.body(this.api.get(process)).get("version").asInt();
		assertThat(this.api.put(process + "/processes", needs("processes", needed), read)).hasStatusOk();
	}

	@Test
	void nothingIsTakenIntoAPlanInForce() {
		var plan = items("/plans").stream()
			.filter(one -> one.get("state").asString().equals("ADOPTED"))
			.findFirst()
			.orElseThrow();
		var path = "/plans/" + plan.get("id").asString();

		assertThat(this.api.get(path + "/consolidation")).hasStatusOk();
		assertThat(this.api.put(path + "/consolidation", "", ApiClient.body(this.api.get(path)).get("version").asInt()))
			.hasStatus(409);
	}

	private JsonNode order() {
		return ApiClient.body(this.api.get("/recovery-order"));
	}

	private static String input(JsonNode order) {
		var places = new ArrayList<String>();
		order.get("systems").forEach(system -> {
			if (!system.path("place").isMissingNode() && !system.get("place").isNull()) {
				var reason = system.path("reason").asString("");
				places.add("{\"systemId\": \"%s\", \"place\": %d%s}".formatted(system.get("systemId").asString(),
						system.get("place").asInt(), reason.isEmpty() ? "" : ", \"reason\": \"" + reason + "\""));
			}
		});
		return "{\"places\": [" + String.join(",", places) + "]}";
	}

	private List<JsonNode> items(String list) {
		return ApiClient.body(this.api.get(list + "?limit=500")).get("items").valueStream().toList();
	}

	private static List<String> ids(MvcTestResult answer) {
		return ApiClient.body(answer).get("items").valueStream().map(one -> one.get("id").asString()).toList();
	}

	private static String needs(String field, List<String> ids) {
		return "{\"" + field + "\": [" + String.join(",", ids.stream().map(id -> "\"" + id + "\"").toList()) + "]}";
	}

}
