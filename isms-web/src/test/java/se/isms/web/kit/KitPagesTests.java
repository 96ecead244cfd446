package se.isms.web.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.kit.KitFile;
import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KitPagesTests {

	private static final String SOCIAL = "Socialförvaltningen";

	/** What makes a browser fetch something. */
	private static final Pattern FETCHES = Pattern.compile(
			"(?i)https?://|url\\(|@import|\\ssrc=|\\ssrcset=|<(?:link|img|iframe|object|embed|audio|video|base)\\b");

	private static final String CARE = "Vård- och omsorgsförvaltningen";

	private final PageClient contributor;

	private final Map<String, byte[]> files;

	private final SampleKit kit;

	@Autowired
	KitPagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.contributor = new PageClient(mvc, users, PageClient.CONTRIBUTOR);
		this.kit = SampleKit.of(this.contributor, SampleKit.scope(this.contributor, SOCIAL));
		var coordinator = this.contributor.as(PageClient.COORDINATOR);
		var zip = SampleKit.of(coordinator, SampleKit.scope(coordinator, CARE)).take(Map.of());
		this.files = SampleKit.files(zip, null);
		keepToLookAt(zip);
	}

	private static void keepToLookAt(byte[] zip) {
		try {
			Files.write(Path.of("target/krisparm.zip"), zip);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void kitHasEveryThingThatIsNeededWhenAllIsGone() {
		assertThat(this.files.keySet()).contains("LAS-MIG.txt", "anmalningar.pdf", "aterstallning.pdf",
				"blanketter/blanketter.pdf", "forsta-timmen.pdf", "index.html", "kontakter.pdf", "manifest.json",
				"nycklar-och-larm.pdf", "registrera-efterat.pdf", "har-ligger-papperet.pdf", "delade-resurser.pdf");
		assertThat(this.files.keySet()).filteredOn(name -> name.startsWith("planer/"))
			.isNotEmpty()
			.allMatch(name -> name.matches("planer/\\d\\d-vard-och-omsorgsforvaltningen-[a-z0-9-]+\\.pdf"))
			.anyMatch(name -> name.contains("hemtjanst-planering-och-besok"));
	}

	@Test
	void pageFetchesNothingFromAnywhere() {
		var page = text("index.html");

		assertThat(FETCHES.matcher("<img src=\"x\">").find()).isTrue();
		assertThat(FETCHES.matcher(page).results().map(found -> found.group())).isEmpty();
		assertThat(page).contains("default-src 'none'");
	}

	@Test
	void everyLinkOfThePageLeadsIntoTheKit() {
		var page = text("index.html");
		var links = Pattern.compile("href=\"([^\"]*)\"").matcher(page).results().map(found -> found.group(1)).toList();

		assertThat(links).hasSizeGreaterThan(20)
			.allMatch(link -> link.startsWith("#") ? page.contains(" id=\"" + link.substring(1) + "\"")
					: this.files.containsKey(link));
	}

	@Test
	void placesOfThePageAreNamedOnce() {
		var ids = Pattern.compile(" id=\"([^\"]*)\"").matcher(text("index.html")).results().map(id -> id.group(1));

		assertThat(ids.toList()).doesNotHaveDuplicates();
	}

	@Test
	void pageIsReadWithoutItsScript() {
		var bare = text("index.html").replaceAll("(?s)<script.*?</script>", "");

		assertThat(bare).contains("Hämta turlistorna i den röda pärmen", "<form id=\"search\" role=\"search\" hidden")
			.doesNotContain("<section class=\"chapter\" hidden");
	}

	@Test
	void listOfFilesProvesThatTheyAreWhole() {
		var manifest = new JsonMapper().readTree(this.files.get("manifest.json"));

		assertThat(manifest.get("files")).hasSize(this.files.size() - 1).allSatisfy(file -> {
			var content = this.files.get(file.get("name").asString());
			assertThat(file.get("size").asInt()).isEqualTo(content.length);
			assertThat(file.get("sha256").asString()).isEqualTo(new KitFile("", content).sha256());
		});
		assertThat(manifest.get("secrecy").asString()).contains("2009:400");
		assertThat(manifest.get("holders").asString()).contains("inlåst");
		assertThat(manifest.get("scope").asString()).isEqualTo(CARE);
		assertThat(manifest.get("madeAt").asString()).isNotBlank();
		assertThat(manifest.get("plans")).isNotEmpty()
			.allSatisfy(plan -> assertThat(plan.get("edition").asInt()).isPositive());
	}

	@Test
	void sheetsSayWhoIsCalledWhatIsCountedAndWhoIsTold() throws IOException {
		assertThat(pdf("kontakter.pdf")).contains("Hemtjänst – planering och besök", "Vem kontaktas först?",
				"1. Enhetschefen. 2. Sjuksköterska i tjänst", "Tjänsteman i beredskap", "070-174 06");
		assertThat(pdf("har-ligger-papperet.pdf")).contains("Turlistor och läkemedelslistor", "Röd pärm på chefens rum",
				"Gruppledaren, var 7:e dag");
		assertThat(pdf("delade-resurser.pdf")).contains("Vad planerna tillsammans räknar med", "Dag 8–30");
		assertThat(pdf("nycklar-och-larm.pdf")).contains("Enligt planerna:", "120");
		assertThat(pdf("anmalningar.pdf")).contains("24 timmar", "72 timmar", "En månad",
				"Integritetsskyddsmyndigheten");
		assertThat(pdf("registrera-efterat.pdf")).contains("Medicin och händelser per brukare först");
		assertThat(pdf("forsta-timmen.pdf")).contains("Första timmen när det här systemet också är borta");
		assertThat(pdf("aterstallning.pdf")).contains("I vilken ordning systemen kommer tillbaka", "timmar");
	}

	@Test
	void formsAreEmpty() throws IOException {
		var forms = pdf("blanketter/blanketter.pdf");

		assertThat(forms).contains("Besök", "Beslut", "Förteckning över inkomna handlingar", "Signeringslista",
				"Händelseanteckningar med riktiga tider");
		assertThat(forms).doesNotContain("Enhetschefen", "Hemtjänst");
	}

	@Test
	void whoFindsTheStickIsToldWhatToOpenFirst() {
		assertThat(text("LAS-MIG.txt")).contains("Öppna index.html", "Får finnas hos", "2009:400");
	}

	@Test
	void contributorMakesThatOfTheOwnDepartmentOnly() {
		var page = PageClient.body(this.contributor.get("/continuity/kits"));
		var others = SampleKit.scope(this.contributor.as(PageClient.COORDINATOR), "Kommunledningskontoret");

		assertThat(page).contains(SOCIAL).doesNotContain("value=\"ALL\"", "Kommunledningskontoret");
		assertThat(this.contributor.post("/continuity/kits", Map.of("scope", others))).hasStatus(404);
		assertThat(this.contributor.post("/continuity/kits", Map.of("scope", "ALL"))).hasStatus(404);
		assertThat(this.contributor.post("/continuity/kits", Map.of("scope", "everything"))).hasStatus(404);
	}

	@Test
	void whoOnlyReadsSeesNoKit() {
		var auditor = this.contributor.as(PageClient.AUDITOR);

		assertThat(auditor.get("/continuity/kits")).hasStatus(403);
		assertThat(auditor.get(this.kit.path())).hasStatus(403);
		assertThat(auditor.get("/continuity/plans")).bodyText().doesNotContain("/continuity/kits");
	}

	@Test
	void kitOfADepartmentMayHaveAPassword() {
		var typed = Map.of("password", "fyra ord i rad", "again", "fyra ord i rad");

		assertThat(SampleKit.files(this.kit.take(typed), "fyra ord i rad")).containsKeys("index.html", "kontakter.pdf");
		assertThat(this.contributor.post(this.kit.path() + "/take", Map.of("password", "fyra ord i rad", "again", "")))
			.hasStatus(302);
		assertThat(this.contributor.post(this.kit.path() + "/take", Map.of("password", "kort", "again", "kort")))
			.hasStatus(302);
	}

	@Test
	void kitOfADepartmentThatIsNotOnesOwnIsNotFound() {
		var coordinator = this.contributor.as(PageClient.COORDINATOR);
		var other = PageClient.target(coordinator.post("/continuity/kits",
				Map.of("scope", SampleKit.scope(coordinator, "Kommunledningskontoret"))));

		assertThat(this.contributor.get(other)).hasStatus(404);
		assertThat(this.contributor.post(other + "/take", Map.of())).hasStatus(404);
		assertThat(coordinator.get(other)).hasStatusOk();
	}

	@Test
	void jobOfAKitLeadsToIt() {
		var jobs = this.contributor.links("/reports/jobs", "/reports/jobs/\\d+");

		assertThat(jobs)
			.anyMatch(job -> PageClient.body(this.contributor.get(job)).contains("href=\"" + this.kit.path() + "\""));
	}

	@Test
	void onesOwnKitsAreListed() {
		assertThat(this.contributor.links("/continuity/kits", "/continuity/kits/[0-9a-f-]{36}"))
			.contains(this.kit.path());
		assertThat(this.contributor.get("/continuity/plans")).bodyText().contains("/continuity/kits");
	}

	private String text(String file) {
		return new String(this.files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
	}

	private String pdf(String file) throws IOException {
		try (var document = Loader.loadPDF(this.files.get(file))) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

}
