package se.isms.web.list;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.web.WebTest;
import se.isms.web.api.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class BulkApiTests {

	private static final String ACTIONS = "/lists/actions/bulk-changes";

	private static final String DUE = "{\"field\": \"dueOn\", \"value\": \"2199-05-06\", \"rows\": {%s}}";

	private final ApiClient coordinator;

	@Autowired
	BulkApiTests(MockMvcTester mvc) {
		this.coordinator = new ApiClient(mvc, ApiClient.COORDINATOR);
	}

	@Test
	void rowsAreSeenChangedAndChangedBack() {
		var first = action("Mass ett");
		var second = action("Mass två");

		var preview = this.coordinator.post(ACTIONS + "/preview",
				"{\"field\": \"dueOn\", \"value\": \"2199-05-06\", \"rows\": [\"%s\", \"%s\"]}".formatted(first,
						second));
		assertThat(preview).hasStatusOk();
		assertThat(ApiClient.body(preview).get("id").isNull()).isTrue();
		assertThat(ApiClient.body(preview).get("changed")).hasSize(2).allSatisfy(row -> {
			assertThat(row.get("version").asInt()).isZero();
			assertThat(row.get("before").asString()).isEmpty();
			assertThat(row.get("after").asString()).isEqualTo("2199-05-06");
		});
		assertThat(read(first).get("dueOn").isNull()).isTrue();

		var done = this.coordinator.post(ACTIONS, DUE.formatted(row(first, 0) + "," + row(second, 0)));
		assertThat(done).hasStatusOk();
		assertThat(ApiClient.body(done).get("changed")).hasSize(2);
		assertThat(ApiClient.body(done).get("refused")).isEmpty();
		assertThat(read(first).get("dueOn").asString()).isEqualTo("2199-05-06");
		assertThat(read(second).get("version").asInt()).isOne();

		var undo = "/bulk-changes/" + ApiClient.body(done).get("id").asString() + "/undo";
		assertThat(this.coordinator.as(ApiClient.CONTRIBUTOR).post(undo, "")).hasStatus(404);
		var undone = this.coordinator.post(undo, "");
		assertThat(undone).hasStatusOk();
		assertThat(ApiClient.body(undone).get("list").asString()).isEqualTo("actions");
		assertThat(ids(ApiClient.body(undone).get("restored"))).containsExactlyInAnyOrder(first, second);
		assertThat(read(first).get("dueOn").isNull()).isTrue();
		assertThat(this.coordinator.post(undo, "")).hasStatus(404);
	}

	@Test
	void sameRequestChangesOnceAndIsAnsweredAgain() {
		var id = action("Mass en gång");
		var key = UUID.randomUUID().toString();
		var body = DUE.formatted(row(id, 0));

		var first = this.coordinator.post(ACTIONS, body, key);
		var again = this.coordinator.post(ACTIONS, body, key);

		assertThat(again).hasStatusOk();
		assertThat(ApiClient.body(again)).isEqualTo(ApiClient.body(first));
		assertThat(read(id).get("version").asInt()).isOne();
		assertThat(this.coordinator.post(ACTIONS, body.replace("2199", "2198"), key)).hasStatus(422);
		assertThat(this.coordinator
			.send(ApiClient.json(MockMvcRequestBuilders.post("/api/v1" + ACTIONS), DUE.formatted(row(id, 1)))))
			.hasStatus(400);
	}

	@Test
	void rowThatHasChangedSinceIsNamedAndNothingChanges() {
		var first = action("Mass orörd");
		var changed = action("Mass ändrad");
		this.coordinator.post(ACTIONS, DUE.formatted(row(changed, 0)).replace("2199", "2198"));

		var stale = this.coordinator.post(ACTIONS, DUE.formatted(row(first, 0) + "," + row(changed, 0)));

		assertThat(stale).hasStatus(412);
		assertThat(ApiClient.body(stale).get("code").asString()).isEqualTo("refused.bulk-conflict");
		assertThat(ApiClient.body(stale).get("detail").asString()).contains("Mass ändrad").doesNotContain("Mass orörd");
		assertThat(ApiClient.body(stale).get("errors")).singleElement().satisfies(error -> {
			assertThat(error.get("field").asString()).isEqualTo("rows." + changed);
			assertThat(error.get("expected").asString()).startsWith("Någon annan har ändrat");
		});
		assertThat(read(first).get("version").asInt()).isZero();
		assertThat(read(changed).get("dueOn").asString()).startsWith("2198");
	}

	@Test
	void rowThatARuleStandsAgainstIsNamedWithTheRule() {
		var proposed = action("Mass föreslagen");
		var body = "{\"field\": \"state\", \"value\": \"DONE\", \"rows\": ";

		var seen = ApiClient.body(this.coordinator.post(ACTIONS + "/preview", body + "[\"" + proposed + "\"]}"));
		assertThat(seen.get("changed")).isEmpty();
		assertThat(seen.get("refused")).singleElement().satisfies(row -> {
			assertThat(row.get("id").asString()).isEqualTo(proposed);
			assertThat(row.get("code").asString()).isEqualTo("refused.action-state");
			assertThat(row.get("detail").asString()).isNotBlank().doesNotContain("refused.");
		});
		var refused = this.coordinator.post(ACTIONS, body + "{" + row(proposed, 0) + "}}");
		assertThat(refused).hasStatus(409);
		assertThat(ApiClient.body(refused).get("errors").get(0).get("field").asString()).isEqualTo("rows." + proposed);
	}

	@Test
	void risksAndSystemsAreChangedTheSameWay() {
		var risk = ApiClient.first(this.coordinator.get("/risks?limit=1")).get("id").asString();
		var system = ApiClient.first(this.coordinator.get("/systems?limit=1")).get("id").asString();

		assertThat(this.coordinator.post("/lists/risks/bulk-changes/preview",
				"{\"field\": \"closed\", \"value\": \"true\", \"rows\": [\"" + risk + "\"]}"))
			.hasStatusOk();
		assertThat(this.coordinator.post("/lists/systems/bulk-changes/preview",
				"{\"field\": \"owner\", \"value\": \"\", \"rows\": [\"" + system + "\"]}"))
			.hasStatusOk();
	}

	@Test
	void valueThatIsNotOfferedIsRefusedAtTheField() {
		var id = action("Mass fel värde");

		for (var wrong : List.of("i morgon", "2199-13-01")) {
			var refused = this.coordinator.post(ACTIONS, DUE.formatted(row(id, 0)).replace("2199-05-06", wrong));
			assertThat(refused).hasStatus(422);
			assertThat(ApiClient.body(refused).get("code").asString()).isEqualTo("refused.bulk-value");
			assertThat(ApiClient.body(refused).get("errors").get(0).get("field").asString()).isEqualTo("value");
		}
		assertThat(this.coordinator.post(ACTIONS + "/preview",
				"{\"field\": \"state\", \"value\": \"PROPOSED\", \"rows\": [\"" + id + "\"]}"))
			.hasStatus(422);
		assertThat(read(id).get("version").asInt()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					"field": "title", "value": "x", "rows": {"00000000-0000-0000-0000-000000000001": 0} | field
					"field": "dueOn", "value": "", "rows": {}                                           | rows
					"field": "dueOn", "rows": {"00000000-0000-0000-0000-000000000001": 0}               | value
					"field": "dueOn", "value": "", "rows": {"x": 0}                                     | rows
					"field": "dueOn", "value": "", "rows": {"00000000-0000-0000-0000-000000000001": -1} | rows[00000000-0000-0000-0000-000000000001]
					"field": "dueOn", "value": "", "rows": {"00000000-0000-0000-0000-000000000001": null} | rows[00000000-0000-0000-0000-000000000001]""")
	void whatCannotBeReadIsNamed(String body, String field) {
		var answer = this.coordinator.post(ACTIONS, "{" + body + "}");

		assertThat(answer).hasStatus(400);
		assertThat(ApiClient.body(answer).get("errors").get(0).get("field").asString()).isEqualTo(field);
	}

	@Test
	void onlyListsThatCanBeChangedAreThere() {
		var body = DUE.formatted(row(UUID.randomUUID().toString(), 0));

		assertThat(this.coordinator.post("/lists/units/bulk-changes", body)).hasStatus(404);
		assertThat(this.coordinator.post("/lists/none/bulk-changes", body)).hasStatus(404);
		assertThat(this.coordinator.post("/bulk-changes/" + UUID.randomUUID() + "/undo", "")).hasStatus(404);
	}

	@Test
	void othersThanContributorsMayNotAndDepartmentsReachTheirOwnOnly() {
		var foreign = action("Mass någon annans");
		var body = DUE.formatted(row(foreign, 0));

		for (var reader : List.of(ApiClient.AUDITOR, ApiClient.MANAGEMENT)) {
			assertThat(this.coordinator.as(reader).post(ACTIONS, body)).hasStatus(403);
			assertThat(this.coordinator.as(reader).post("/bulk-changes/" + UUID.randomUUID() + "/undo", ""))
				.hasStatus(403);
		}
		var refused = this.coordinator.as(ApiClient.CONTRIBUTOR).post(ACTIONS, body);
		assertThat(refused).hasStatus(409);
		assertThat(ApiClient.body(refused).get("detail").asString()).contains(foreign)
			.doesNotContain("Mass någon annans");
		assertThat(read(foreign).get("version").asInt()).isZero();
	}

	private static List<String> ids(JsonNode ids) {
		return ids.valueStream().map(JsonNode::asString).toList();
	}

	private static String row(String id, int version) {
		return "\"" + id + "\": " + version;
	}

	private JsonNode read(String id) {
		return ApiClient.body(this.coordinator.get("/actions/" + id));
	}

	/** Of another department than that of the contributor. */
	private String action(String title) {
		var own = SampleMunicipality.department(SampleSize.standard(), "SOC").toString();
		var unit = ApiClient.body(this.coordinator.get("/departments"))
			.get("items")
			.valueStream()
			.map(row -> row.get("id").asString())
			.filter(id -> !id.equals(own))
			.findFirst()
			.orElseThrow();
		return id(this.coordinator.post("/actions", """
				{"unitId": "%s", "title": "%s", "sourceType": "REVIEW"}""".formatted(unit, title)));
	}

	private static String id(MvcTestResult answer) {
		assertThat(answer).hasStatus(201);
		var path = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
