package se.isms.web.kit;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.isms.web.WebTest;
import se.isms.web.api.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class KitApiTests {

	private final ApiClient coordinator;

	@Autowired
	KitApiTests(MockMvcTester mvc) {
		this.coordinator = new ApiClient(mvc, ApiClient.COORDINATOR);
	}

	@Test
	void kitIsOrderedOnceFollowedAndTakenOutInEnglish() {
		var unit = social();
		var contributor = this.coordinator.as(ApiClient.CONTRIBUTOR);

		var ordered = contributor
			.send(ApiClient.json(MockMvcRequestBuilders.post("/api/v1/kits"), "{\"unitId\": \"%s\"}".formatted(unit))
				.header("Idempotency-Key", "kit-once")
				.header("Accept-Language", "en"));

		assertThat(ordered).hasStatus(202);
		var path = "/kits/" + ApiClient.body(ordered).get("id").asString();
		Awaitility.await()
			.atMost(Duration.ofMinutes(3))
			.until(() -> ApiClient.body(contributor.get(path)).get("made").asBoolean());
		assertThat(ApiClient.body(contributor.get(path + "/files")).get("items"))
			.anySatisfy(file -> assertThat(file.get("name").asString()).isEqualTo("READ-ME.txt"))
			.anySatisfy(file -> assertThat(file.get("sha256").asString()).hasSize(64));
		var zip = take(contributor, path, "{\"password\": \"four words in a row\"}");
		assertThat(SampleKit.files(zip, "four words in a row")).containsKeys("contacts.pdf", "forms/forms.pdf",
				"index.html");
	}

	@Test
	void kitsOfOthersAreNotFound() {
		var contributor = this.coordinator.as(ApiClient.CONTRIBUTOR);

		assertThat(contributor.post("/kits", "{}")).hasStatus(404);
		assertThat(contributor.get("/kits/00000000-0000-0000-0000-000000000000")).hasStatus(404);
		assertThat(this.coordinator.as(ApiClient.AUDITOR).get("/kits")).hasStatus(403);
	}

	private static byte[] take(ApiClient client, String path, String body) {
		var answer = client.send(ApiClient.json(MockMvcRequestBuilders.post("/api/v1" + path + "/take"), body));
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsByteArray();
	}

	/** The department that the contributor works for. */
	private String social() {
		return ApiClient.body(this.coordinator.get("/units"))
			.get("items")
			.valueStream()
			.filter(unit -> unit.get("name").asString().equals("Socialförvaltningen"))
			.map(unit -> unit.get("id").asString())
			.findFirst()
			.orElseThrow();
	}

}
