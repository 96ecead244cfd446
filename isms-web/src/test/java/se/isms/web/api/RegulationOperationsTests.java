package se.isms.web.api;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class RegulationOperationsTests {

	private static final String INCIDENT = """
			{"unitId": "%s", "title": "Journalen svarar inte", "confidentiality": false, "integrity": false,
			 "availability": true, "personalData": false, "awareAt": %s}""";

	private final ApiClient coordinator;

	@Autowired
	RegulationOperationsTests(MockMvcTester mvc) {
		this.coordinator = new ApiClient(mvc, ApiClient.COORDINATOR);
	}

	@Test
	void thresholdsSayWhereTheyComeFromAndThatNobodyHasLookedThemUp() {
		var publicAdministration = items("/significance-thresholds").stream()
			.filter(one -> one.get("sector").asString().equals("PUBLIC_ADMINISTRATION"))
			.findFirst()
			.orElseThrow();

		assertThat(publicAdministration.get("limitedHours").asInt()).isEqualTo(4);
		assertThat(publicAdministration.get("alternativeHours").asInt()).isEqualTo(12);
		assertThat(publicAdministration.get("source").asString()).startsWith("MCFFS 2026:8");
		assertThat(publicAdministration.get("verified").asBoolean()).isFalse();
	}

	@Test
	void incidentHasTheThresholdsOfTheDayOfAwareness() {
		assertThat(items(incident("\"2026-06-30T21:59:59Z\"") + "/thresholds")).isEmpty();
		assertThat(items(incident("\"2026-06-30T22:00:00Z\"") + "/thresholds"))
			.extracting(one -> one.get("sector").asString())
			.containsExactly("GENERAL", "PUBLIC_ADMINISTRATION", "HEALTH_CARE", "WATER", "ENERGY");
		assertThat(items(incident("null") + "/thresholds")).hasSize(5);
	}

	@Test
	void thresholdsOfAnotherDepartmentsIncidentAreNotThere() {
		var incident = incident("null");

		assertThat(this.coordinator.as(ApiClient.CONTRIBUTOR).get(incident + "/thresholds")).hasStatus(404);
	}

	@Test
	void receiversAreToldWithTheirDays() {
		assertThat(items("/report-receivers")).anySatisfy(one -> {
			assertThat(one.get("track").asString()).isEqualTo("CSL");
			assertThat(one.get("validFrom").asString()).isEqualTo("2026-07-01");
			assertThat(one.get("verified").asBoolean()).isFalse();
		});
	}

	private String incident(String awareAt) {
		var unit = SampleMunicipality.department(SampleSize.standard(), "BOU");
		var added = this.coordinator.post("/incidents", INCIDENT.formatted(unit, awareAt));
		assertThat(added).hasStatus(201);
		return "/incidents/" + ApiClient.body(added).get("id").asString();
	}

	private List<JsonNode> items(String path) {
		return ApiClient.body(this.coordinator.get(path)).get("items").valueStream().toList();
	}

}
