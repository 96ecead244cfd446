package se.isms.web.job;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@WebTest
class JobPagesTests {

	private static final String JOBS = "/reports/jobs";

	private final PageClient coordinator;

	@Autowired
	JobPagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	/** The report of that year is decided, so that it stays as it is. */
	@Test
	void jobIsFollowedToWhatItMade() {
		var job = start("2022");

		assertThat(ended(job)).contains("Säkerhetsorganisationen 2022", "Klar</span>", "1 av 1 steg",
				"href=\"/reports/security/2022\"");
		assertThat(this.coordinator.get(JOBS)).hasStatusOk()
			.bodyText()
			.contains("href=\"" + job + "\"", "Säkerhetsorganisationen 2022");
	}

	@Test
	void refusedJobSaysWhyInBothLanguages() {
		var job = start("1999");

		assertThat(ended(job)).contains("Misslyckades</span>",
				"Det finns ingen fastställd ledningens genomgång för 1999. Fastställ genomgången först");
		assertThat(this.coordinator.get(job + "?lang=en")).bodyText().contains("Failed</span>", "1999");
	}

	@Test
	void yearOrKindThatCannotBeReadIsToldAsItCame() {
		assertThat(this.coordinator.post(JOBS, Map.of("kind", "EVALUATE", "year", "i fjol"))).hasStatus(400)
			.bodyText()
			.contains("Värdet ”i fjol” går inte att läsa som year");
		assertThat(this.coordinator.post(JOBS, Map.of("kind", "GISSA", "year", "2022"))).hasStatus(400)
			.bodyText()
			.contains("GISSA");
		assertThat(this.coordinator.post(JOBS, Map.of("kind", "EVALUATE"))).hasStatus(400)
			.bodyText()
			.contains("Värdet för year saknas");
		assertThat(this.coordinator.post(JOBS + "?lang=en", Map.of("kind", "EVALUATE", "year", "last"))).hasStatus(400)
			.bodyText()
			.contains("The value “last” cannot be read as year");
	}

	@Test
	void unknownJobIsNotThere() {
		assertThat(this.coordinator.get(JOBS + "/987654")).hasStatus(404);
		assertThat(this.coordinator.get(JOBS + "/first")).hasStatus(404);
	}

	@Test
	void endedJobIsNotStopped() {
		var job = start("2022");
		assertThat(ended(job)).doesNotContain("/stop");

		assertThat(this.coordinator.post(job + "/stop", Map.of())).hasStatus(409)
			.bodyText()
			.contains("pågår inte och kan därför inte stoppas");
	}

	@Test
	void whoDoesNotCompileReadsOnly() {
		for (var name : new String[] { PageClient.AUDITOR, PageClient.CONTRIBUTOR, "ledning" }) {
			var reader = this.coordinator.as(name);
			assertThat(reader.get(JOBS)).hasStatusOk().bodyText().doesNotContain("Bedöm allt nu");
			assertThat(reader.post(JOBS, Map.of("kind", "EVALUATE", "year", "2022"))).hasStatus(403);
			assertThat(reader.post(JOBS + "/1/stop", Map.of())).hasStatus(403);
		}
		assertThat(this.coordinator.get(JOBS)).bodyText().contains("Bedöm allt nu");
	}

	private String start(String year) {
		var answer = this.coordinator.post(JOBS, Map.of("kind", "SECURITY_REPORT", "year", year));
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer);
	}

	private String ended(String job) {
		await().atMost(Duration.ofMinutes(2))
			.until(() -> !PageClient.body(this.coordinator.get(job)).contains("Pågår</span>"));
		return PageClient.body(this.coordinator.get(job));
	}

}
