package se.isms.web.api;

import java.util.Locale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import se.isms.web.SampleExceptions;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class DescriptionTests {

	private static final JsonMapper JSON = new JsonMapper();

	/** Of reviews, reports, analyses, workshops, plans, exercises. */
	private static final int DOCUMENTS = 6;

	private final MockMvcTester mvc;

	private final ApiClient api;

	private final RequestMappingHandlerMapping handlers;

	private final SampleExceptions exceptions;

	private JsonNode description = JSON.createObjectNode();

	@Autowired
	DescriptionTests(MockMvcTester mvc,
			@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers, UserDetailsService users,
			JdbcClient db, PlatformTransactionManager transactions) {
		this.exceptions = SampleExceptions.in(users, db, transactions);
		this.mvc = mvc;
		this.api = new ApiClient(mvc, ApiClient.COORDINATOR);
		this.handlers = handlers;
	}

	@BeforeEach
	void read() {
		this.description = ApiClient.body(this.mvc.perform(MockMvcRequestBuilders.get("/v3/api-docs")));
	}

	@AfterEach
	void forget() {
		this.exceptions.forget();
	}

	@Test
	void isOpenApi31() {
		assertThat(this.description.get("openapi").asString()).startsWith("3.1.");
		assertThat(this.description.get("info").get("version").asString()).isNotBlank();
		assertThat(this.description.get("components").get("schemas").has("Problem")).isTrue();
	}

	@Test
	void listsEveryOperation() {
		var handled = this.handlers.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(info -> info.getPatternValues()
				.stream()
				.filter(path -> path.startsWith("/api/"))
				.flatMap(path -> info.getMethodsCondition().getMethods().stream().map(method -> method + " " + path)))
			.collect(Collectors.toCollection(TreeSet::new));
		var described = new TreeSet<String>();
		this.description.get("paths")
			.propertyStream()
			.forEach(path -> path.getValue()
				.propertyNames()
				.forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

		assertThat(described).isEqualTo(handled).hasSizeGreaterThan(100);
	}

	@Test
	void operationsHaveIdsOfTheirOwn() {
		assertThat(operations().stream().map(operation -> operation.get("operationId").asString()))
			.doesNotHaveDuplicates();
	}

	@Test
	void changesNameTheirHeaders() {
		for (var operation : operations()) {
			var headers = operation.get("parameters")
				.valueStream()
				.filter(parameter -> parameter.get("in").asString().equals("header"))
				.map(parameter -> parameter.get("name").asString())
				.toList();
			var responses = operation.get("responses").propertyNames();
			assertThat(responses.contains("428")).isEqualTo(headers.contains("If-Match"));
			assertThat(responses.contains("422")).isEqualTo(headers.contains("Idempotency-Key")
					|| operation.get("operationId").asString().equals("Bulk.preview"));
		}
	}

	@Test
	void documentsAreDescribedInEveryFormat() {
		var documents = new ArrayList<String>();
		this.description.get("paths")
			.propertyStream()
			.filter(path -> path.getKey().endsWith("/document") && path.getValue().has("get"))
			.forEach(path -> {
				documents.add(path.getKey());
				var answer = path.getValue().get("get").get("responses").get("200");
				assertThat(answer.get("description").asString()).isEqualTo("The document");
				var content = answer.get("content");
				assertThat(content.propertyNames()).hasSize(6);
				assertThat(content.get("application/json").toString()).isEqualTo("{\"schema\":{\"type\":\"object\"}}");
				assertThat(content.get("text/html").toString()).isEqualTo("{\"schema\":{\"type\":\"string\"}}");
				for (var format : List.of("pdf", "vnd.openxmlformats-officedocument.wordprocessingml.document",
						"vnd.openxmlformats-officedocument.presentationml.presentation",
						"vnd.openxmlformats-officedocument.spreadsheetml.sheet")) {
					assertThat(content.get("application/" + format).toString())
						.isEqualTo("{\"schema\":{\"type\":\"string\",\"format\":\"binary\"}}");
				}
			});

		assertThat(documents).hasSize(DOCUMENTS);
	}

	@Test
	void bulkChangeNamesWhatStandsAgainstIt() {
		var answers = this.description.at("/paths/~1api~1v1~1lists~1{list}~1bulk-changes/post/responses");

		assertThat(answers.propertyNames()).contains("200", "400", "403", "404", "409", "412", "422");
		assertThat(answers.at("/200/content").toString()).contains("BulkResource");
		assertThat(answers.at("/412/content").toString()).contains("Problem");
	}

	@Test
	void everyReadingAnswersAsDescribed() {
		orderKit();
		var wrong = new ArrayList<String>();
		this.description.get("paths").propertyStream().filter(path -> path.getValue().has("get")).forEach(path -> {
			var schema = schema(path.getValue().get("get"));
			if (schema != null) {
				var target = target(path.getKey());
				var answer = this.api.get(target.replace("/api/v1", ""));
				if (answer.getResponse().getStatus() != 200) {
					wrong.add(target + " answers " + answer.getResponse().getStatus());
					return;
				}
				errors(schema, ApiClient.body(answer)).stream().limit(3).forEach(error -> wrong.add(target + error));
			}
		});

		assertThat(wrong).isEmpty();
	}

	/** The sample has none. */
	private void orderKit() {
		var unit = ApiClient.body(this.api.get("/units"))
			.get("items")
			.valueStream()
			.filter(one -> one.get("name").asString().equals("Socialförvaltningen"))
			.findFirst()
			.orElseThrow();
		assertThat(this.api.post("/kits", "{\"unitId\": \"%s\"}".formatted(unit.get("id").asString()))).hasStatus(202);
	}

	private List<String> errors(JsonNode schema, JsonNode body) {
		var root = JSON.createObjectNode();
		root.setAll((ObjectNode) schema);
		root.set("components", this.description.get("components"));
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(root)
			.validate(body)
			.stream()
			.map(error -> " " + error.getInstanceLocation() + " " + error.getMessage())
			.toList();
	}

	private static JsonNode schema(JsonNode operation) {
		var content = operation.get("responses").get("200").get("content");
		return (content != null && content.has("application/json") && !content.has("text/html"))
				? content.get("application/json").get("schema") : null;
	}

	/** The path with an id of the sample in each place. */
	private String target(String path) {
		var filled = path.replace("{year}", "2022")
			.replace("/figures/{id}", "/figures/K-01")
			.replace("{plan}", "{id}")
			.replace("{section}", "by-hand");
		if (filled.contains("{id}")) {
			filled = filled.replace("{id}", id(filled.substring(0, filled.indexOf("/{id}")).replace("/api/v1", "")));
		}
		return filled + (Map
			.of("/api/v1/objectives", 1, "/api/v1/activities", 1, "/api/v1/activities/count", 1, "/api/v1/briefings", 1,
					"/api/v1/context", 1)
			.containsKey(filled) ? "?year=2022" : "");
	}

	private String id(String list) {
		var items = switch (list) {
			case "/answers" -> this.api.get("/assignments/" + id("/assignments") + "/answers");
			case "/procedures", "/stops", "/claims", "/contacts", "/routines", "/copies" -> ofPlans(list);
			case "/observations", "/cards" -> ofExercises(list);
			case "/imports" -> uploaded(list);
			case "/exceptions" -> asked(list);
			case "/workshops" -> held(list);
			case "/subjects" -> this.api.get("/risks");
			case "/objectives", "/activities" -> this.api.get(list + "?year=" + 2022);
			default -> this.api.get(list);
		};
		return ApiClient.first(items).get("id").asString();
	}

	/** Of the first plan that has any: a plan that somebody has only begun has none. */
	private MvcTestResult ofPlans(String list) {
		return ApiClient.body(this.api.get("/plans?limit=500"))
			.get("items")
			.valueStream()
			.map(plan -> this.api.get("/plans/" + plan.get("id").asString() + list))
			.filter(rows -> !ApiClient.body(rows).get("items").isEmpty())
			.findFirst()
			.orElseThrow();
	}

	/** Of the first exercise that has any. */
	private MvcTestResult ofExercises(String what) {
		return ApiClient.body(this.api.get("/exercises?limit=500"))
			.get("items")
			.valueStream()
			.map(exercise -> this.api.get("/exercises/" + exercise.get("id").asString() + what))
			.filter(found -> !ApiClient.body(found).get("items").isEmpty())
			.findFirst()
			.orElseThrow();
	}

	/** The sample has no import. */
	private MvcTestResult uploaded(String list) {
		assertThat(this.api.upload("processes", "processer.csv", "Enhet;Process\n")).hasStatus(201);
		return this.api.get(list);
	}

	/** Nor an exception. */
	private MvcTestResult asked(String list) {
		assertThat(this.api.post(list, """
				{"findingId": "%s", "reason": "Byts i mars", "control": "Nätet", "validUntil": "%s"}
				""".formatted(this.exceptions.finding(), SampleExceptions.inMonths(3)))).hasStatus(201);
		return this.api.get(list);
	}

	/** Nor a workshop that has been held. */
	private MvcTestResult held(String list) {
		var analysis = this.api.post("/analyses", """
				{"unitId": "%s", "title": "Prövning i grupp", "state": "ONGOING"}
				""".formatted(id("/units")));
		assertThat(analysis).hasStatus(201);
		var held = this.api.post(list, """
				{"analysisId": "%s", "named": false, "hours": 1}
				""".formatted(ApiClient.body(analysis).get("id").asString()));
		assertThat(held).hasStatus(201);
		var id = ApiClient.body(held).get("id").asString();
		assertThat(this.api.post(list + "/" + id + "/end", "")).hasStatusOk();
		return this.api.get(list);
	}

	private List<JsonNode> operations() {
		return this.description.get("paths").valueStream().flatMap(JsonNode::valueStream).toList();
	}

}
