package se.isms.web.asset;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Dates;
import se.isms.web.WebTest;
import se.isms.web.api.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class InformationApiTests {

	private static final UUID CARE = SampleMunicipality.department(SampleSize.standard(), "VOF");

	private final ApiClient coordinator;

	@Autowired
	InformationApiTests(MockMvcTester mvc) {
		this.coordinator = new ApiClient(mvc, ApiClient.COORDINATOR);
	}

	@Test
	void isAddedOnceReadListedAndChangedWithItsVersion() {
		var key = UUID.randomUUID().toString();
		var added = this.coordinator.post("/information", information("ORDINARY"), key);
		var again = this.coordinator.post("/information", information("ORDINARY"), key);
		assertThat(added).hasStatus(201).hasHeader("ETag", "\"0\"");
		assertThat(ApiClient.body(again)).isEqualTo(ApiClient.body(added));
		var path = path(added.getResponse().getHeader("Location"));

		assertThat(this.coordinator.put(path, information("SENSITIVE"), 0)).hasStatusOk().hasHeader("ETag", "\"1\"");
		assertThat(this.coordinator.put(path, information("NONE"), 0)).hasStatus(412);
		assertThat(ApiClient.body(this.coordinator.get(path)).get("personalData").asString()).isEqualTo("SENSITIVE");
		assertThat(ApiClient.body(this.coordinator.get("/information?limit=500")).get("items"))
			.anySatisfy(row -> assertThat(row.get("name").asString()).isEqualTo("Nattliga tillsyner"));
		assertThat(this.coordinator.post("/information", information("SECRET"))).hasStatus(400);
		assertThat(this.coordinator.get("/information/" + UUID.randomUUID())).hasStatus(404);
	}

	@Test
	void isChangedByItsDepartmentOnly() {
		var path = added();
		var social = this.coordinator.as(ApiClient.CONTRIBUTOR);
		var auditor = this.coordinator.as(ApiClient.AUDITOR);

		assertThat(social.get(path)).hasStatus(404);
		assertThat(social.get(path + "/systems")).hasStatus(404);
		assertThat(social.put(path, information("NONE"), 0)).hasStatus(404);
		assertThat(social.post("/information", information("NONE"))).hasStatus(403);
		assertThat(auditor.get(path)).hasStatusOk();
		assertThat(auditor.put(path, information("NONE"), 0)).hasStatus(403);
	}

	@Test
	void isClassifiedAndKeepsItsClassWhenItIsChanged() {
		var path = added();

		assertThat(this.coordinator.move(path + "/classify", classes(3, 2, 4), 0)).hasStatusOk();
		assertThat(this.coordinator.put(path, information("NONE"), 1)).hasStatusOk();

		var read = ApiClient.body(this.coordinator.get(path));
		assertThat(read.get("confidentiality").asInt()).isEqualTo(3);
		assertThat(read.get("availability").asInt()).isEqualTo(4);
		assertThat(read.get("classifiedOn").asString()).isEqualTo(LocalDate.now(Dates.ZONE).toString());
		assertThat(this.coordinator.move(path + "/classify", classes(3, 5, 4), 2)).hasStatus(400);
		assertThat(this.coordinator.move(path + "/classify", classes(1, 1, 1), 0)).hasStatus(412);
	}

	@Test
	void saysWhichSystemsItIsInAndSystemsSayWhatIsInThem() {
		var path = added();
		var system = ApiClient.first(this.coordinator.get("/systems")).get("id").asString();

		assertThat(this.coordinator.put(path + "/systems", "{\"systems\": [\"%s\"]}".formatted(system), 0))
			.hasStatusOk()
			.hasHeader("ETag", "\"1\"");
		assertThat(this.coordinator.put(path + "/systems", "{\"systems\": []}", 0)).hasStatus(412);
		assertThat(this.coordinator.put(path + "/systems", "{\"systems\": [\"%s\"]}".formatted(UUID.randomUUID()), 1))
			.hasStatus(404);

		assertThat(ApiClient.first(this.coordinator.get(path + "/systems")).get("id").asString()).isEqualTo(system);
		assertThat(ApiClient.body(this.coordinator.get("/systems/" + system + "/information")).get("items"))
			.anySatisfy(one -> assertThat(path).endsWith(one.get("id").asString()));
		assertThat(this.coordinator.get("/systems/" + UUID.randomUUID() + "/information")).hasStatus(404);
	}

	@Test
	void analysisIsAboutInformationAndNothingElse() {
		var information = added().replaceFirst(".*/", "");
		var system = ApiClient.first(this.coordinator.get("/systems")).get("id").asString();

		var added = this.coordinator.post("/analyses", analysis(information, "null"));

		assertThat(added).hasStatus(201);
		assertThat(ApiClient.body(added).get("informationId").asString()).isEqualTo(information);
		assertThat(ApiClient.body(this.coordinator.get("/analyses?limit=500")).get("items"))
			.filteredOn(row -> row.get("id").asString().equals(ApiClient.body(added).get("id").asString()))
			.singleElement()
			.satisfies(row -> assertThat(row.get("object").asString()).isEqualTo("Nattliga tillsyner"));
		assertThat(this.coordinator.post("/analyses", analysis(information, "\"" + system + "\""))).hasStatus(409);
	}

	private String added() {
		return path(this.coordinator.post("/information", information("ORDINARY")).getResponse().getHeader("Location"));
	}

	private static String path(String location) {
		return location.replace("/api/v1", "");
	}

	private static String classes(int confidentiality, int integrity, int availability) {
		return """
				{"confidentiality": %d, "integrity": %d, "availability": %d}
				""".formatted(confidentiality, integrity, availability);
	}

	private static String information(String personalData) {
		return """
				{"unitId": "%s", "name": "Nattliga tillsyner", "description": "När någon såg till vem", "personalData": "%s",
				 "secrecyGround": "26 kap. 1 § OSL"}
				"""
			.formatted(CARE, personalData);
	}

	private static String analysis(String information, String system) {
		return """
				{"unitId": "%s", "informationId": "%s", "systemId": %s, "title": "Nattliga tillsyner 2026", "state": "PLANNED"}
				"""
			.formatted(CARE, information, system);
	}

}
