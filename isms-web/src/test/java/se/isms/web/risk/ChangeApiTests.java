package se.isms.web.risk;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.web.WebTest;
import se.isms.web.api.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Changes, confirmations and processings of personal data through the API. */
@WebTest
class ChangeApiTests {

	private static final UUID CARE = SampleMunicipality.department(SampleSize.standard(), "VOF");

	private final ApiClient coordinator;

	@Autowired
	ChangeApiTests(MockMvcTester mvc) {
		this.coordinator = new ApiClient(mvc, ApiClient.COORDINATOR);
	}

	@Test
	void changeIsNotedOnceReadAndCorrectedWithItsVersion() {
		var key = UUID.randomUUID().toString();
		var added = this.coordinator.post("/significant-changes", change("2026-03-02"), key);
		var again = this.coordinator.post("/significant-changes", change("2026-03-02"), key);
		assertThat(added).hasStatus(201).hasHeader("ETag", "\"0\"");
		assertThat(ApiClient.body(again)).isEqualTo(ApiClient.body(added));
		var path = path(added.getResponse().getHeader("Location"));

		assertThat(this.coordinator.put(path, change("2026-03-09"), 0)).hasStatusOk().hasHeader("ETag", "\"1\"");
		assertThat(this.coordinator.put(path, change("2026-03-16"), 0)).hasStatus(412);
		assertThat(ApiClient.body(this.coordinator.get(path)).get("changedOn").asString()).isEqualTo("2026-03-09");
		assertThat(ApiClient.body(this.coordinator.get("/significant-changes?limit=500")).get("items"))
			.anySatisfy(row -> assertThat(row.get("title").asString()).isEqualTo("Ny larmcentral"));
		assertThat(this.coordinator.as(ApiClient.CONTRIBUTOR).get(path)).hasStatus(404);
		assertThat(this.coordinator.post("/significant-changes", change("2199-03-02"))).hasStatus(409);
		assertThat(this.coordinator.as(ApiClient.CONTRIBUTOR).post("/significant-changes", change("2026-03-02")))
			.hasStatus(403);
	}

	@Test
	void analysisIsConfirmedByItsDepartment() {
		var analysis = ApiClient.body(this.coordinator.get("/analyses?limit=500"))
			.get("items")
			.valueStream()
			.filter(one -> one.get("unitId").asString().equals(CARE.toString()))
			.filter(one -> one.get("state").asString().equals("ADOPTED"))
			.findFirst()
			.orElseThrow();
		var path = "/analyses/" + analysis.get("id").asString() + "/confirmations";

		assertThat(this.coordinator.post(path, "{\"reason\": \" \"}")).hasStatus(400);
		assertThat(this.coordinator.post(path, "{\"reason\": \"Samma risker\"}")).hasStatus(201);

		var confirmation = ApiClient.first(this.coordinator.get(path));
		assertThat(confirmation.get("reason").asString()).isEqualTo("Samma risker");
		assertThat(confirmation.get("confirmedBy").asString()).isNotBlank();
		assertThat(this.coordinator.as(ApiClient.CONTRIBUTOR).post(path, "{\"reason\": \"Nej\"}")).hasStatus(404);
		assertThat(this.coordinator.as(ApiClient.AUDITOR).post(path, "{\"reason\": \"Nej\"}")).hasStatus(403);
	}

	@Test
	void processingIsAddedReadAndChangedWithItsVersion() {
		var added = this.coordinator.post("/processings", processing("null"));
		assertThat(added).hasStatus(201).hasHeader("ETag", "\"0\"");
		var path = path(added.getResponse().getHeader("Location"));

		assertThat(ApiClient.body(this.coordinator.get(path)).get("highRisk").isNull()).isTrue();
		assertThat(this.coordinator.put(path, processing("true"), 0)).hasStatusOk();
		assertThat(this.coordinator.put(path, processing("false"), 0)).hasStatus(412);
		assertThat(ApiClient.body(this.coordinator.get(path)).get("highRisk").asBoolean()).isTrue();
		assertThat(this.coordinator.as(ApiClient.CONTRIBUTOR).get(path)).hasStatus(404);
		assertThat(ApiClient.body(this.coordinator.get("/processings?limit=500")).get("items"))
			.anySatisfy(row -> assertThat(row.get("name").asString()).isEqualTo("Kameror i entrén"));
	}

	private static String path(String location) {
		return location.replace("/api/v1", "");
	}

	private static String change(String day) {
		return """
				{"unitId": "%s", "kind": "NEW_SUPPLIER", "title": "Ny larmcentral", "changedOn": "%s"}
				""".formatted(CARE, day);
	}

	private static String processing(String highRisk) {
		return """
				{"unitId": "%s", "name": "Kameror i entrén", "purpose": "Se vem som kommer", "highRisk": %s}
				""".formatted(CARE, highRisk);
	}

}
