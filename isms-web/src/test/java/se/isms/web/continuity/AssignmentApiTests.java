package se.isms.web.continuity;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.web.WebTest;
import se.isms.web.api.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class AssignmentApiTests {

	private static final SampleSize SIZE = SampleSize.standard();

	private static final UUID RESCUE = SampleMunicipality.department(SIZE, "RTF");

	private static final UUID CULTURE = SampleMunicipality.department(SIZE, "KOU");

	private static final UUID SOCIAL = SampleMunicipality.department(SIZE, "SOC");

	private final ApiClient coordinator;

	private final ApiClient social;

	@Autowired
	AssignmentApiTests(MockMvcTester mvc) {
		this.coordinator = new ApiClient(mvc, ApiClient.COORDINATOR);
		this.social = this.coordinator.as(ApiClient.CONTRIBUTOR);
	}

	@Test
	void assignmentIsGivenToThoseWhoAreNamedAndChangedForMore() {
		var added = give(RESCUE);
		assertThat(added.get("addressees")).extracting(JsonNode::asString).containsExactly(RESCUE.toString());
		var path = "/assignments/" + added.get("id").asString();

		var kept = this.coordinator.put(path, input(null), 0);
		assertThat(kept).hasStatusOk();
		assertThat(ApiClient.body(kept).get("addressees")).hasSize(1);
		var changed = this.coordinator.put(path, input(List.of(RESCUE, CULTURE)), 1);

		assertThat(changed).hasStatusOk().hasHeader("ETag", "\"2\"");
		assertThat(ApiClient.body(this.coordinator.get(path)).get("addressees")).hasSize(2);
		assertThat(ApiClient.body(this.coordinator.get(path + "/answers")).get("items")).hasSize(2);
		assertThat(this.coordinator.put(path, input(List.of(RESCUE)), 1)).hasStatus(412);
	}

	@Test
	void assignmentForNobodyOrForAUnitIsRefused() {
		assertThat(this.coordinator.post("/assignments", input(List.of()))).hasStatus(400);
		assertThat(this.coordinator.post("/assignments", input(List.of(UUID.randomUUID())))).hasStatus(409);
	}

	@Test
	void listIsConfirmedForSomebodyNamed() {
		var answer = answer(give(RESCUE));
		var path = "/answers/" + answer.get("id").asString();
		var critical = critical(answer);
		assertThat(critical).hasSize(3);
		assertThat(this.coordinator.move(path + "/confirm", confirm(critical.subList(1, 3), "RTF"), 0)).hasStatus(409);
		assertThat(this.coordinator.move(path + "/confirm", confirm(List.of(), "RTF"), 0)).hasStatus(400);
		assertThat(this.coordinator.move(path + "/confirm", confirm(critical, "SOC"), 0)).hasStatus(409);

		var confirmed = this.coordinator.move(path + "/confirm", confirm(critical, "RTF"), 0);

		assertThat(confirmed).hasStatusOk().hasHeader("ETag", "\"1\"");
		assertThat(ApiClient.body(confirmed).get("processes").valueStream())
			.filteredOn(process -> process.get("confirmed").asBoolean())
			.hasSize(3)
			.allSatisfy(process -> assertThat(process.get("added").asBoolean()).isFalse());
		assertThat(this.coordinator.move(path + "/confirm", confirm(critical, "RTF"), 0)).hasStatus(412);
	}

	@Test
	void headConfirmsAndAnswersForNobodyElse() {
		var answer = answer(give(SOCIAL));
		var path = "/answers/" + answer.get("id").asString();

		assertThat(this.social.move(path + "/confirm", confirm(critical(answer), "VOF"), 0)).hasStatus(409);
		assertThat(this.social.move(path + "/none",
				"{\"reason\": \"Allt kan vänta\", \"confirmedBy\": \"%s\"}".formatted(head("SOC")), 0))
			.hasStatus(409);
		assertThat(this.social.move(path + "/confirm", confirm(critical(answer), "SOC"), 0)).hasStatusOk();
		assertThat(this.social.get("/answers/" + answer(give(RESCUE)).get("id").asString())).hasStatus(404);
	}

	@Test
	void progressTellsOfPlansAndOfSilence() {
		var sample = ApiClient.body(this.coordinator.get("/assignments")).get("items").get(0).get("id").asString();

		var rows = ApiClient.body(this.coordinator.get("/assignments/" + sample + "/answers")).get("items");

		assertThat(rows.valueStream()).extracting(row -> row.get("state").asString())
			.hasSize(12)
			.contains("CONFIRMED", "NONE", "OVERDUE");
		assertThat(rows.valueStream()).allSatisfy(row -> assertThat(row.get("criticalProcesses").asInt())
			.isEqualTo(row.get("planned").asInt() + row.get("drafted").asInt() + row.get("unplanned").asInt()));
	}

	private JsonNode give(UUID addressee) {
		var added = this.coordinator.post("/assignments", input(List.of(addressee)));
		assertThat(added).hasStatus(201);
		return ApiClient.body(added);
	}

	/** The only one of an assignment. */
	private JsonNode answer(JsonNode assignment) {
		var row = ApiClient.first(this.coordinator.get("/assignments/" + assignment.get("id").asString() + "/answers"));
		return ApiClient.body(this.coordinator.get("/answers/" + row.get("id").asString()));
	}

	private static List<String> critical(JsonNode answer) {
		return answer.get("processes")
			.valueStream()
			.filter(process -> process.get("critical").asBoolean())
			.map(process -> process.get("id").asString())
			.toList();
	}

	private static String confirm(List<String> processes, String head) {
		return "{\"confirmedBy\": \"%s\", \"processes\": %s}".formatted(head(head), quoted(processes));
	}

	private static UUID head(String department) {
		return SampleMunicipality.head(SIZE, department);
	}

	/** Older than that of the sample, which so stays the newest. */
	private static String input(@Nullable List<UUID> addressees) {
		return """
				{"title": "Prov", "givenBy": "Kommundirektören", "givenOn": "2021-01-04", "deadlineOn": "2099-12-31",
				 "premise": "Allt är borta", "premiseItLoss": "ALL", "premiseDays": 30, "decisionReference": "2021.7 KS"%s}
				"""
			.formatted((addressees != null)
					? ", \"addressees\": " + quoted(addressees.stream().map(UUID::toString).toList()) : "");
	}

	private static String quoted(List<String> words) {
		return words.stream().map(word -> '"' + word + '"').toList().toString();
	}

}
