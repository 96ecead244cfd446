package se.isms.web.risk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.isms.web.WebTest;
import se.isms.web.api.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class ScaleApiTests {

	private static final String SCALE = """
			{"name": "Två gånger två", "threshold": 2, "matrix": [[1, 2], [2, 4]],
			 "likelihoods": [{"name": {"sv": "Sällan", "en": "Rarely"}},
			                 {"name": {"sv": "Ofta", "en": "Often"}, "says": {"sv": "Varje år", "en": "Each year"}}],
			 "consequences": [{"name": {"sv": "Liten", "en": "Small"}}, {"name": {"sv": "Stor", "en": "Large"}}],
			 "dimensions": {"LIFE": [{"sv": "Ingen skadas", "en": "Nobody is hurt"}, {"sv": "Fara", "en": "Danger"}]},
			 "levels": [{"lowest": 1, "highest": 2, "name": {"sv": "Låg", "en": "Low"}, "tone": "GREEN"},
			            {"lowest": 3, "highest": 4, "name": {"sv": "Hög", "en": "High"}, "tone": "RED"}]}
			""";

	private final ApiClient coordinator;

	private final List<String> added = new ArrayList<>();

	@Autowired
	ScaleApiTests(MockMvcTester mvc) {
		this.coordinator = new ApiClient(mvc, ApiClient.COORDINATOR);
	}

	/** Or new analyses of other tests would use them. */
	@AfterEach
	void retire() {
		this.added.forEach(scale -> this.coordinator.move(scale + "/retire", "", version(scale)));
	}

	@Test
	void scaleIsAddedReadListedAndRetired() {
		var path = added(this.coordinator.post("/risk-scales", SCALE));

		var scale = ApiClient.body(this.coordinator.get(path));
		assertThat(scale.get("number").asInt()).isOne();
		assertThat(scale.at("/definition/matrix/rows/1/1").asInt()).isEqualTo(4);
		assertThat(scale.at("/definition/dimensions/LIFE/1/sv").asString()).isEqualTo("Fara");
		assertThat(ApiClient.first(this.coordinator.get("/risk-scales")).get("name").asString())
			.isEqualTo("Två gånger två");
		assertThat(this.coordinator.post(path + "/retire", "")).hasStatus(428);
		assertThat(this.coordinator.move(path + "/retire", "", 7)).hasStatus(412);
		var retired = this.coordinator.move(path + "/retire", "", 0);
		assertThat(retired).hasStatusOk().hasHeader("ETag", "\"1\"");
		assertThat(ApiClient.body(this.coordinator.get(path))).isEqualTo(ApiClient.body(retired));
		assertThat(code(this.coordinator.move(path + "/retire", "", 1))).isEqualTo("refused.scale-retired");
	}

	@Test
	void versionBelongsToTheScaleThatItIsOf() {
		var first = added(this.coordinator.post("/risk-scales", SCALE));
		var second = "/risk-scales/" + next(first);

		var one = ApiClient.body(this.coordinator.get(first));
		var other = ApiClient.body(this.coordinator.get(second));
		assertThat(other.get("number").asInt()).isEqualTo(2);
		assertThat(other.get("key")).isEqualTo(one.get("key"));
	}

	@Test
	void stepsAnswerToThoseOfAnotherVersion() {
		var scale = added(this.coordinator.post("/risk-scales", SCALE));
		var other = next(scale);
		var path = scale + "/mappings/" + other;
		var mapping = "{\"likelihoods\": [1, 2], \"consequences\": %s}";

		assertThat(this.coordinator.get(scale + "/mappings")).hasStatusOk().hasHeader("ETag", "\"0\"");
		var mapped = this.coordinator.put(path, mapping.formatted("[1, 1]"), 0);
		assertThat(mapped).hasStatusOk().hasHeader("ETag", "\"1\"");
		assertThat(ApiClient.body(mapped).get("consequences").toString()).isEqualTo("[1,1]");
		assertThat(this.coordinator.put(path, mapping.formatted("[1, 2]"), 0)).hasStatus(412);
		assertThat(this.coordinator.put(path, mapping.formatted("[1, 2]"), 1)).hasStatusOk();
		var read = this.coordinator.get(scale + "/mappings");
		assertThat(read).hasHeader("ETag", "\"2\"");
		assertThat(ApiClient.body(read).get(other).get("consequences").toString()).isEqualTo("[1,2]");
		assertThat(this.coordinator.as("social").get(scale + "/mappings")).hasStatusOk();
		assertThat(this.coordinator.as("social").put(path, mapping.formatted("[1, 2]"), 2)).hasStatus(403);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"likelihoods": [1], "consequences": [1, 2]}    | refused.scale-mapping-steps | likelihoods
			{"likelihoods": [1, 2], "consequences": [1, 2, 2]} | refused.scale-mapping-steps | consequences
			{"likelihoods": [1, 3], "consequences": [1, 2]} | refused.scale-mapping-off   | likelihoods
			{"likelihoods": [1, 2], "consequences": [0, 2]} | refused.scale-mapping-off   | consequences
			{"likelihoods": [2, 1], "consequences": [1, 2]} | refused.scale-mapping-falls | likelihoods""")
	void mappingThatDoesNotFitIsRefusedAtItsAxis(String mapping, String code, String field) {
		var scale = added(this.coordinator.post("/risk-scales", SCALE));

		var refused = this.coordinator.put(scale + "/mappings/" + next(scale), mapping, 0);

		assertThat(code(refused)).isEqualTo(code);
		assertThat(field(refused)).isEqualTo(field);
		assertThat(ApiClient.body(this.coordinator.get(scale + "/mappings"))).isEmpty();
		assertThat(version(scale)).isZero();
	}

	@Test
	void mappingToItselfToAnotherScaleAndToNothingIsRefused() {
		var scale = added(this.coordinator.post("/risk-scales", SCALE));
		var stranger = added(this.coordinator.post("/risk-scales", SCALE));
		var same = "{\"likelihoods\": [1, 2], \"consequences\": [1, 2]}";

		assertThat(code(this.coordinator.put(scale + "/mappings/" + id(scale), same, 0)))
			.isEqualTo("refused.scale-mapping-other");
		assertThat(code(this.coordinator.put(scale + "/mappings/" + id(stranger), same, 0)))
			.isEqualTo("refused.scale-mapping-other");
		assertThat(this.coordinator.put(scale + "/mappings/" + UUID.randomUUID(), same, 0)).hasStatus(404);
		assertThat(this.coordinator.put("/risk-scales/" + UUID.randomUUID() + "/mappings/" + id(scale), same, 0))
			.hasStatus(404);
		for (var unread : List.of("{}", "{\"likelihoods\": [1, null], \"consequences\": [1, 2]}",
				"{\"likelihoods\": [1, 2], \"consequences\": [1, 2.5]}",
				"{\"likelihoods\": [1, 2, 2, 2, 2, 2, 2, 2], \"consequences\": [1, 2]}")) {
			assertThat(this.coordinator.put(scale + "/mappings/" + id(stranger), unread, 0)).hasStatus(400);
		}
	}

	@Test
	void departmentHasAnAppetiteOfItsOwn() {
		var scale = added(this.coordinator.post("/risk-scales", SCALE));
		var unit = department();
		var path = scale + "/appetites/" + unit;

		var said = this.coordinator.put(path, "{\"threshold\": 3}", 0);
		assertThat(said).hasStatusOk().hasHeader("ETag", "\"1\"");
		assertThat(ApiClient.body(said).get("threshold").asInt()).isEqualTo(3);
		assertThat(this.coordinator.put(path, "{\"threshold\": 4}", 0)).hasStatus(412);
		var read = this.coordinator.as("social").get(scale + "/appetites");
		assertThat(read).hasStatusOk().hasHeader("ETag", "\"1\"");
		assertThat(ApiClient.body(read).get(unit).asInt()).isEqualTo(3);
		assertThat(this.coordinator.as("social").put(path, "{\"threshold\": 4}", 1)).hasStatus(403);

		assertThat(this.coordinator.put(path, "{\"threshold\": null}", 1)).hasStatusOk();
		assertThat(ApiClient.body(this.coordinator.get(scale + "/appetites"))).isEmpty();
	}

	@Test
	void appetiteOutsideTheMatrixOrOfNoDepartmentIsRefused() {
		var scale = added(this.coordinator.post("/risk-scales", SCALE));
		var path = scale + "/appetites/" + department();

		for (var off : List.of("0", "-1", "5", "99999")) {
			var refused = this.coordinator.put(path, "{\"threshold\": " + off + "}", 0);
			assertThat(code(refused)).isEqualTo("refused.scale-threshold");
			assertThat(field(refused)).isEqualTo("threshold");
		}
		assertThat(this.coordinator.put(path, "{\"threshold\": \"3\"}", 0)).hasStatus(400);
		assertThat(this.coordinator.put(scale + "/appetites/" + UUID.randomUUID(), "{\"threshold\": 3}", 0))
			.hasStatus(404);
		assertThat(code(this.coordinator.put(scale + "/appetites/" + part(), "{\"threshold\": 3}", 0)))
			.isEqualTo("refused.scale-appetite-unit");
		assertThat(ApiClient.body(this.coordinator.get(scale + "/appetites"))).isEmpty();
	}

	@Test
	void scaleThatDoesNotHoldTogetherIsRefused() {
		assertThat(code(this.coordinator.post("/risk-scales", SCALE.replace("[2, 4]", "[2, 1]"))))
			.isEqualTo("refused.scale-falls-likelihood");
		assertThat(code(this.coordinator.post("/risk-scales", SCALE.replace(", [2, 4]", ""))))
			.isEqualTo("refused.scale-rows");
		assertThat(code(this.coordinator.post("/risk-scales", SCALE.replace("\"threshold\": 2", "\"threshold\": 5"))))
			.isEqualTo("refused.scale-threshold");
		assertThat(this.coordinator.post("/risk-scales", SCALE.replace("\"en\": \"Rarely\"", "\"en\": null")))
			.hasStatus(400);
	}

	@Test
	void fileOfAnotherToolIsImportedWholeOrNotAtAll() {
		var before = ApiClient.body(this.coordinator.get("/risk-scales")).get("items").size();
		assertThat(code(read(ScalePagesTests.LIBRARY.replace("        - [0, 2, 3]\n", ""))))
			.isEqualTo("refused.scale-rows");
		assertThat(ApiClient.body(this.coordinator.get("/risk-scales")).get("items")).hasSize(before);

		var path = added(read(ScalePagesTests.LIBRARY));

		var scale = ApiClient.body(this.coordinator.get(path));
		assertThat(scale.at("/definition/matrix/rows/0/2").asInt()).isEqualTo(2);
		assertThat(scale.at("/definition/likelihoods/0/name/sv").asString()).isEqualTo("Sällsynt");
	}

	@Test
	void onlyTheCoordinatorAddsScales() {
		assertThat(this.coordinator.as("social").post("/risk-scales", SCALE)).hasStatus(403);
		assertThat(this.coordinator.as("social").get("/risk-scales")).hasStatusOk();
	}

	@Test
	void newAnalysisUsesTheChosenScaleAndRefusesARetiredOne() {
		var path = added(this.coordinator.post("/risk-scales", SCALE));
		var id = path.substring(path.lastIndexOf('/') + 1);
		var analysis = """
				{"unitId": "%s", "title": "På vald skala", "state": "PLANNED", "scaleId": "%s"}
				""".formatted(unit(), id);

		var made = this.coordinator.post("/analyses", analysis);
		assertThat(made).hasStatus(201);
		assertThat(ApiClient.body(made).get("scaleId").asString()).isEqualTo(id);
		this.coordinator.move(path + "/retire", "", 0);
		assertThat(code(this.coordinator.post("/analyses", analysis))).isEqualTo("refused.scale-not-usable");
	}

	/** A new version of the same scale. */
	private String next(String scale) {
		return id(added(
				this.coordinator.post("/risk-scales", SCALE.replaceFirst("\\{", "{\"of\": \"" + id(scale) + "\", "))));
	}

	private int version(String scale) {
		return ApiClient.body(this.coordinator.get(scale)).get("version").asInt();
	}

	private static String id(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private String department() {
		return ApiClient.first(this.coordinator.get("/departments")).get("id").asString();
	}

	/** A unit within a department. */
	private String part() {
		return ApiClient.body(this.coordinator.get("/units?limit=500"))
			.get("items")
			.valueStream()
			.filter(unit -> unit.get("kind").asString().equals("SUBUNIT"))
			.map(unit -> unit.get("id").asString())
			.findFirst()
			.orElseThrow();
	}

	private static String field(MvcTestResult answer) {
		return ApiClient.body(answer).get("errors").get(0).get("field").asString();
	}

	private String unit() {
		return ApiClient.first(this.coordinator.get("/analyses")).get("unitId").asString();
	}

	private MvcTestResult read(String file) {
		return this.coordinator.send(MockMvcRequestBuilders.post("/api/v1/risk-scales/import")
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.content(file.getBytes(StandardCharsets.UTF_8))
			.header("Idempotency-Key", UUID.randomUUID().toString()));
	}

	private String added(MvcTestResult answer) {
		assertThat(answer).hasStatus(201);
		var path = String.valueOf(answer.getResponse().getHeader("Location")).replaceFirst("^.*/api/v1", "");
		this.added.add(path);
		return path;
	}

	private static String code(MvcTestResult answer) {
		assertThat(answer).hasStatus(409);
		return ApiClient.body(answer).get("code").asString();
	}

}
