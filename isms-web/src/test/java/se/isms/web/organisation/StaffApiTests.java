package se.isms.web.organisation;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Dates;
import se.isms.web.WebTest;
import se.isms.web.api.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class StaffApiTests {

	private static final UUID SOCIAL = SampleMunicipality.department(SampleSize.standard(), "SOC");

	private static final LocalDate TODAY = LocalDate.now(Dates.ZONE);

	private final ApiClient coordinator;

	@Autowired
	StaffApiTests(MockMvcTester mvc) {
		this.coordinator = new ApiClient(mvc, ApiClient.COORDINATOR);
	}

	@Test
	void personIsAddedChangedAndLeaves() {
		var path = add("Api Andersson");
		var person = ApiClient.body(this.coordinator.get(path));
		assertThat(person.get("unitId").asString()).isEqualTo(SOCIAL.toString());

		assertThat(this.coordinator.put(path, input(person.get("employeeNo").asString(), "Api Ahl"), 0)).hasStatusOk()
			.hasHeader("ETag", "\"1\"");
		assertThat(this.coordinator.put(path, input(person.get("employeeNo").asString(), "Api Alm"), 0)).hasStatus(412);
		var ended = this.coordinator.move(path + "/end", "{\"lastDay\": \"%s\"}".formatted(TODAY), 1);

		assertThat(ended).hasStatusOk().hasHeader("ETag", "\"2\"");
		assertThat(ApiClient.body(ended).get("employedTo").asString()).isEqualTo(TODAY.toString());
		assertThat(ApiClient.first(this.coordinator.get("/people?name=Api Ahl&left=false")).get("id").asString())
			.isEqualTo(path.replace("/people/", ""));
	}

	@Test
	void whatIsRefusedIsToldAtItsField() {
		var refused = this.coordinator.post("/people", input("850713-9990", "Person Nummer"));

		assertThat(refused).hasStatus(409).bodyText().contains("employeeNo", "personnummer");
		assertThat(this.coordinator.post("/people", "{\"name\": \"\"}")).hasStatus(400);
	}

	@Test
	void roleIsGivenEndedAndRemoved() {
		var path = add("Roll Rask");
		var given = this.coordinator.post(path + "/roles",
				"{\"role\": \"DUTY_OFFICER\", \"unitId\": null, \"validFrom\": \"%s\"}".formatted(TODAY));
		assertThat(given).hasStatus(201).hasHeader("ETag", "\"0\"");
		var role = "/roles/" + ApiClient.body(given).get("id").asString();
		assertThat(this.coordinator.get("/roles")).bodyText().contains("Roll Rask", "DUTY_OFFICER");

		var ended = this.coordinator.put(role, "{\"validFrom\": \"%s\", \"validTo\": \"%s\"}".formatted(TODAY, TODAY),
				0);
		assertThat(ended).hasStatusOk();
		assertThat(ApiClient.first(this.coordinator.get(path + "/roles")).get("validTo").asString())
			.isEqualTo(TODAY.toString());

		assertThat(this.coordinator.send(MockMvcRequestBuilders.delete("/api/v1" + role).header("If-Match", "\"1\"")))
			.hasStatus(204);
		assertThat(this.coordinator.get(role)).hasStatus(404);
	}

	@Test
	void othersReadAndDoNotWrite() {
		var path = add("Läs Lund");
		for (var name : new String[] { ApiClient.CONTRIBUTOR, ApiClient.AUDITOR, ApiClient.MANAGEMENT }) {
			var other = this.coordinator.as(name);
			assertThat(other.get(path)).hasStatusOk();
			assertThat(other.get("/roles")).hasStatusOk();
			assertThat(other.put(path, input("1", "Läs Lund"), 0)).hasStatus(403);
			assertThat(other.post(path + "/roles", "{\"role\": \"REGISTRAR\", \"validFrom\": \"2026-01-01\"}"))
				.hasStatus(403);
		}
		assertThat(this.coordinator.as(ApiClient.CONTRIBUTOR).upload("people", "personal.csv", "Namn\n"))
			.hasStatus(403);
	}

	@Test
	void unknownOnesAreNotFound() {
		var nobody = "/people/" + UUID.randomUUID();

		assertThat(this.coordinator.get(nobody)).hasStatus(404);
		assertThat(this.coordinator.get(nobody + "/roles")).hasStatus(404);
		assertThat(this.coordinator.post(nobody + "/roles", "{\"role\": \"REGISTRAR\", \"validFrom\": \"2026-01-01\"}"))
			.hasStatus(404);
	}

	@Test
	void fileOfTheStaffSystemIsTaken() {
		var opened = this.coordinator.upload("people", "personal.csv", """
				Anstnr;Namn;Befattning;Enhetskod;Anställningsdatum;Slutdatum;Användarnamn
				HR77;Hanna Hermansson;Handläggare;SOC;2024-01-01;;hanna@ekvaden.example
				""");

		assertThat(opened).hasStatus(201).bodyText().contains("\"people\"");
		assertThat(ApiClient.body(opened).get("columns").toString()).contains("employeeNo", "name", "title", "unit",
				"employedFrom", "employedTo", "upn");
	}

	private String add(String name) {
		var added = this.coordinator.post("/people", input("A" + UUID.randomUUID().toString().substring(0, 8), name));
		assertThat(added).hasStatus(201).hasHeader("ETag", "\"0\"");
		return "/people/" + ApiClient.body(added).get("id").asString();
	}

	private static String input(String number, String name) {
		return """
				{"employeeNo": "%s", "name": "%s", "title": "Handläggare", "unitId": "%s",
				 "employedFrom": "2020-01-01"}""".formatted(number, name, SOCIAL);
	}

}
