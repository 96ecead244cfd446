package se.isms.web.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.CountedStatements;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.list.RowWriter.Heading;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class ListFilePagesTests {

	private static final String ACCOUNTS = "/lists/accounts/accounts.";

	private static final String ASKED = "?kind=SERVICE&sort=-upn&column=kind&column=createdOn";

	@TempDir
	private Path folder;

	private final PageClient coordinator;

	private final CountedStatements.Log statements;

	@Autowired
	ListFilePagesTests(MockMvcTester mvc, UserDetailsService users, CountedStatements.Log statements) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.statements = statements;
	}

	@Test
	void csvHoldsWhatThePageShowsInItsOrderAndLanguage() {
		var lines = lines(get("csv", ASKED));
		var english = lines(get("csv", ASKED + "&lang=en"));

		assertThat(lines.get(0)).isEqualTo("\ufeffKonto;Slag;Skapat");
		assertThat(lines).hasSizeGreaterThan(9);
		assertThat(lines.subList(1, lines.size()))
			.allMatch(line -> line.matches("svc-.*;Tjänstekonto;\\d{4}-\\d\\d-\\d\\d"))
			.isSortedAccordingTo(java.util.Comparator.reverseOrder());
		assertThat(english).hasSameSizeAs(lines);
		assertThat(english.get(0)).isEqualTo("\ufeffAccount;Kind;Created");
	}

	@Test
	void jsonHoldsTheSameRows() {
		var json = new JsonMapper().readTree(get("json", ASKED).getResponse().getContentAsByteArray());

		assertThat(json.get("columns").get("upn").asString()).isEqualTo("Konto");
		assertThat(json.get("rows")).hasSize(lines(get("csv", ASKED)).size() - 1);
		assertThat(json.get("rows").get(0).get("kind").asString()).isEqualTo("Tjänstekonto");
	}

	@Test
	void workbookIsOne() throws IOException {
		var sheet = sheet(get("xlsx", ASKED).getResponse().getContentAsByteArray());

		assertThat(sheet).contains("Skapat", "svc-soc-0").doesNotContain("<f>");
	}

	@ParameterizedTest
	@MethodSource("lists")
	void everyListIsAFileOfEachKind(String list) {
		for (var ending : List.of("csv", "json", "xlsx")) {
			assertThat(this.coordinator.get("/lists/" + list + "/" + list + "." + ending + "?view=all")).hasStatusOk()
				.hasHeader("Content-Disposition", "attachment; filename=\"" + list + "." + ending + "\"");
		}
	}

	@Test
	void listThatNobodyReadsOnPaperIsRefusedThere() {
		assertThat(get("pdf", "?view=all")).hasStatus(409).bodyText().contains("Ett dokument rymmer högst");
		assertThat(this.coordinator.get("/access/accounts?view=all")).bodyText().doesNotContain("accounts.pdf");
	}

	@ParameterizedTest
	@MethodSource("shortLists")
	void everyListIsADocument(String list) {
		var all = this.coordinator.get("/lists/" + list + "/" + list + ".pdf?view=all");

		assertThat(all).hasStatusOk().hasContentType("application/pdf");
		assertThat(this.coordinator.get("/lists/" + list + "/" + list + ".docx?view=all&lang=en")).hasStatusOk();
	}

	@Test
	void severalWordsOfARowAreOnPaperToo() throws IOException {
		var people = this.coordinator.get("/lists/people/people.pdf?roles=CHIEF_EXECUTIVE");

		assertThat(people).hasStatusOk();
		try (var pdf = Loader.loadPDF(people.getResponse().getContentAsByteArray())) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("Kommundirektör");
		}
		assertThat(this.coordinator.get("/lists/people/people.pdf?view=all")).hasStatus(409);
	}

	@Test
	void listOnPaperSaysHowManyOfAllItShows() throws IOException {
		try (var pdf = Loader.loadPDF(get("pdf", "?upn=svc-soc").getResponse().getContentAsByteArray())) {
			assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("svc-soc-0@")
				.containsPattern("Rader\\d+av\\d+")
				.doesNotContain("svc-klk-0");
		}
	}

	@Test
	void departmentGetsItsOwnRowsOnly() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);

		assertThat(lines(social.get(ACCOUNTS + "csv?upn=svc")).stream().skip(1)).isNotEmpty()
			.allMatch(line -> line.startsWith("svc-soc"));
	}

	@Test
	void moreRowsTakeAsManyStatements() {
		assertThat(this.statements.of(() -> get("csv", "?kind=SERVICE")))
			.hasSameSizeAs(this.statements.of(() -> get("csv", "?view=all")));
	}

	@Test
	void fileOfSomethingElseThanAskedForIsRefused() {
		assertThat(get("csv", "?kind=NOTHING")).hasStatus(409).bodyText().contains("kind=NOTHING");
		assertThat(this.coordinator.get("/lists/nothing/nothing.csv")).hasStatus(404);
	}

	@Test
	void csvGuardsAgainstFormulas() throws IOException {
		var out = new ByteArrayOutputStream();
		try (var writer = new CsvRowWriter(out, List.of(new Heading("a", "=A"), new Heading("b", "B")))) {
			for (var text : List.of("=1+1", "+1", "-1", "@x", "\tx", "\rx")) {
				writer.row(Arrays.asList(text, new BigDecimal(-1)));
			}
			writer.row(Arrays.asList("a;\"b\"\n=c", null));
		}

		assertThat(out.toString(StandardCharsets.UTF_8))
			.isEqualTo("\ufeff'=A;B\r\n'=1+1;-1\r\n'+1;-1\r\n'-1;-1\r\n'@x;-1\r\n"
					+ "'\tx;-1\r\n\"'\rx\";-1\r\n\"a;\"\"b\"\"\n=c\";\r\n");
	}

	@Test
	void workbookHoldsNumbersAndDaysAsSuchAndTextNeverAsFormula() throws IOException {
		var out = new ByteArrayOutputStream();
		try (var writer = new XlsxWriter(out, "x",
				List.of(new Heading("a", "A"), new Heading("b", "B"), new Heading("c", "C")))) {
			writer.row(List.of("=1+1", new BigDecimal("12.5"), LocalDate.of(2026, 11, 25)));
		}

		assertThat(sheet(out.toByteArray())).contains("<t>=1+1</t>", "<v>12.5</v>", "<v>46351").doesNotContain("<f>");
	}

	static Stream<String> lists() {
		return ListPlaces.all().stream().sorted();
	}

	static Stream<String> shortLists() {
		return lists().filter(list -> !List.of("accounts", "people").contains(list));
	}

	private MvcTestResult get(String ending, String asked) {
		return this.coordinator.get(ACCOUNTS + ending + asked);
	}

	private static List<String> lines(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return PageClient.body(answer).lines().toList();
	}

	/** From a file: its entries say their sizes at the end. */
	private String sheet(byte[] workbook) throws IOException {
		var file = Files.write(this.folder.resolve("list.xlsx"), workbook).toFile();
		try (var zip = new ZipFile(file); var in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
