package se.isms.web.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
class ImportPagesTests {

	private static final String IMPORTS = "/overview/imports";

	private static final String ROWS = "Förvaltning;Process;Kritikalitet\nSocialförvaltningen;%s;3\n";

	private final PageClient contributor;

	@Autowired
	ImportPagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.contributor = new PageClient(mvc, users, PageClient.CONTRIBUTOR);
	}

	@Test
	void fileIsCheckedImportedAndUndone() {
		var batch = upload("processer.csv", ROWS.formatted("Sidimport"));

		assertThat(page(batch)).contains("Vad som skulle ändras", "Alla rader importeras eller ingen");
		assertThat(this.contributor.get("/overview/processes")).bodyText().doesNotContain("Sidimport");

		this.contributor.post(batch + "/commit", Map.of());
		assertThat(page(batch)).contains("Importerad</span>", "Ångra hela importen");
		assertThat(this.contributor.get("/overview/processes")).bodyText().contains("Sidimport");

		this.contributor.post(batch + "/undo", Map.of());
		assertThat(page(batch)).contains("Ångrad</span>").doesNotContain("Ångra hela importen");
		assertThat(this.contributor.get("/overview/processes")).bodyText().doesNotContain("Sidimport");
	}

	@Test
	void wrongRowsAreToldAndComeAsFilesThatCanBeImportedAgain() {
		var batch = upload("processer.csv",
				"Förvaltning;Process;Kritikalitet\nSocialförvaltnigen;=1+1;3\nByggförvaltningen;Bygglov;3\n");

		assertThat(page(batch)).contains("Menade du ”Socialförvaltningen”?", "Felaktiga rader som CSV")
			.doesNotContain("Importera alla rader");
		var csv = download(batch + "/wrong.csv");
		assertThat(csv).startsWith("\uFEFFFörvaltning eller bolag;Process;Kritikalitet;Orsak")
			.contains("Socialförvaltnigen;'=1+1;3;Förvaltning eller bolag:");
		assertThat(this.contributor.get(batch + "/wrong.csv?lang=en").getResponse().getStatus()).isEqualTo(200);
		assertThat(download(batch + "/wrong.xlsx")).startsWith("PK");

		var again = upload("rättad.csv",
				csv.replace("Socialförvaltnigen", "Socialförvaltningen").replaceAll("(?m)^Byggf.*$", ""));
		assertThat(page(again)).contains("Importera alla rader");
	}

	@Test
	void columnsThatAreNotKnownAreChosen() {
		var batch = upload("egen.csv", "Vem;Vad\nSocialförvaltningen;Egen lista\n");
		assertThat(page(batch)).contains("De här kolumnerna behövs", "Egen lista", "importeras inte");

		this.contributor.post(batch + "/columns?column=unit&column=name",
				Map.of("version", "0", "name", "Vår egen lista"));

		assertThat(page(batch)).contains("Vad som skulle ändras");
		assertThat(page(upload("egen2.csv", "Vem;Vad\nSocialförvaltningen;Egen lista 2\n")))
			.contains("Vad som skulle ändras");
	}

	@Test
	void columnsAreChosenAgainAsLongAsTheFileIsThere() throws IOException {
		var batch = upload("processer.csv", ROWS.formatted("Omval"));
		assertThat(page(batch)).contains("Hamnade något i fel kolumn?");

		Files.delete(Path.of("target/web-test/uploads", batch.replaceAll(".*/", "") + ".upload"));

		assertThat(page(batch)).contains("Importera alla rader").doesNotContain("Hamnade något i fel kolumn?");
	}

	@Test
	void plansAreFilledFromColumnsThatAreCalledAsTheQuestions() {
		commitProcess("Planimport");
		var batch = upload("plans", "planer.csv", """
				Process;Återställningstid;Längsta acceptabla avbrott (dygn);Vad gör ni det första dygnet?;Vår egen
				Planimport;24;2;Hämta listorna;x
				""");

		assertThat(page(batch)).contains("Rad för rad", "Planimport", "Vad gör ni det första dygnet?:",
				"Hämta listorna", "Läses inte från filen:", "Vår egen");
		this.contributor.post(batch + "/commit", Map.of());
		assertThat(page(batch)).contains("Importerad</span>");

		var again = upload("plans", "planer.csv", "Process;RTO\nPlanimport;12\n");
		assertThat(page(again)).contains("<del>24</del>", "<strong>12</strong>");
	}

	private void commitProcess(String name) {
		var batch = upload("processer.csv", ROWS.formatted(name));
		page(batch);
		this.contributor.post(batch + "/commit", Map.of());
		page(batch);
	}

	@Test
	void fileThatCannotBeReadIsOneSentence() {
		var answer = this.contributor.upload(IMPORTS, "lista.xlsx", "a;b\n".getBytes(StandardCharsets.UTF_8),
				Map.of("kind", "processes"));

		assertThat(PageClient.target(answer)).isEqualTo(IMPORTS);
		assertThat(answer.getMvcResult().getFlashMap().get("refused")).isEqualTo("refused.import-not-what-it-says");
	}

	@Test
	void templateIsUnderstoodAsItIs() {
		for (var kind : kinds()) {
			for (var language : List.of("sv", "en")) {
				var template = download(IMPORTS + "/templates/" + kind + ".csv?lang=" + language);
				var answer = this.contributor.upload(IMPORTS, kind + ".csv", template.getBytes(StandardCharsets.UTF_8),
						Map.of("kind", kind, "guard", "NO"));
				assertThat(page(PageClient.target(answer))).as(kind + " " + language)
					.doesNotContain("<h2>Vilken kolumn som är vilken", "<h2>Which column is which");
			}
		}
	}

	/** Units are the coordinator's to import. */
	private List<String> kinds() {
		var links = this.contributor.links(IMPORTS, IMPORTS + "/templates/[a-z]+\\.csv");
		assertThat(links).hasSizeGreaterThan(3);
		return links.stream().map(link -> link.replaceAll(".*/|\\.csv", "")).distinct().toList();
	}

	@Test
	void neededColumnThatIsMissingIsNamed() {
		var answer = this.contributor.upload(IMPORTS, "x.csv", "Process\nBygglov\n".getBytes(StandardCharsets.UTF_8),
				Map.of("kind", "processes"));

		assertThat(page(PageClient.target(answer))).contains("Förvaltning eller bolag</strong>");
	}

	@Test
	void importOfAnotherDepartmentIsNotThereAndWhoReadsImportsNothing() {
		var coordinator = this.contributor.as(PageClient.COORDINATOR);
		var foreign = PageClient.target(coordinator.upload(IMPORTS, "x.csv",
				ROWS.formatted("Annan").getBytes(StandardCharsets.UTF_8), Map.of("kind", "processes")));

		assertThat(this.contributor.get(foreign)).hasStatus(404);
		assertThat(this.contributor.post(foreign + "/commit", Map.of())).hasStatus(404);
		assertThat(this.contributor.get(foreign + "/wrong.csv")).hasStatus(404);
		var auditor = this.contributor.as(PageClient.AUDITOR);
		assertThat(auditor.get(foreign)).hasStatusOk().bodyText().doesNotContain("Importera alla rader");
		assertThat(auditor.post(foreign + "/commit", Map.of())).hasStatus(403);
		assertThat(auditor.get(IMPORTS)).hasStatusOk().bodyText().doesNotContain("Ladda upp och kontrollera");
	}

	private String upload(String name, String text) {
		return upload("processes", name, text);
	}

	private String upload(String kind, String name, String text) {
		var answer = this.contributor.upload(IMPORTS, name, text.getBytes(StandardCharsets.UTF_8),
				Map.of("kind", kind, "guard", "NO"));
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer);
	}

	private String page(String batch) {
		await().atMost(Duration.ofMinutes(1))
			.until(() -> !PageClient.body(this.contributor.get(batch)).contains("data-events"));
		return PageClient.body(this.contributor.get(batch));
	}

	private String download(String path) {
		return PageClient.body(this.contributor.get(path));
	}

}
