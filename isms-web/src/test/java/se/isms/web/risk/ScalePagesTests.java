package se.isms.web.risk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class ScalePagesTests {

	private static final String LIST = "/risk/scales";

	private static final String NEW = "/risk/scales/new";

	private static final String ID = "[0-9a-f-]{36}";

	static final String LIBRARY = """
			name: Uneven matrix
			objects:
			  risk_matrix:
			    - name: Uneven matrix
			      probability: [ { name: Rare, translations: { sv: { name: Sällsynt } } }, { name: Often } ]
			      impact: [ { name: Small }, { name: Medium }, { name: Large } ]
			      risk: [ { name: Low }, { name: Raised }, { name: High }, { name: Extreme } ]
			      grid:
			        - [0, 0, 1]
			        - [0, 2, 3]
			""";

	private final PageClient coordinator;

	private final List<String> added = new ArrayList<>();

	@Autowired
	ScalePagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	/** Or new analyses of other tests would use them. */
	@AfterEach
	void retire() {
		this.added.forEach(scale -> this.coordinator.post(scale + "/retire", Map.of("version", version(scale))));
	}

	@Test
	void matrixIsSaidInWordsInBothLanguages() {
		var scale = sample();

		assertThat(this.coordinator.get(scale)).hasStatusOk()
			.bodyText()
			.contains("Fyra steg, version 1", "16 Mycket hög", "4 Ofta", "Liv och hälsa", "Fara för liv.", "I bruk");
		assertThat(this.coordinator.get(scale + "?lang=en")).bodyText()
			.contains("16 Very high", "4 Often", "Danger to life.", "In use");
		assertThat(this.coordinator.get(LIST + "?lang=sv")).bodyText().contains("4 för sannolikhet, 4 för konsekvens");
	}

	@Test
	void newVersionBeginsAsTheOneBeforeAndIsChosenForNewAnalyses() {
		var form = NEW + "?of=" + id(sample());
		assertThat(this.coordinator.get(form)).bodyText().contains("Ny version av Fyra steg", "value=\"Mycket hög\"");
		assertThat(this.coordinator.get("/risk/analyses/new")).bodyText().doesNotContain("id=\"scaleId\"");

		var scale = add("Två gånger två");

		assertThat(this.coordinator.get(scale)).bodyText()
			.contains("Två gånger två, version", "4 Hög", "Fyra steg, version 1");
		assertThat(this.coordinator.get("/risk/analyses/new")).bodyText()
			.contains("id=\"scaleId\"", "Fyra steg 1 (4 × 4)")
			.containsPattern("Två gånger två \\d+ \\(2 × 2\\)");
	}

	@Test
	void retiredScaleStaysToBeReadAndIsNotRetiredAgain() {
		var scale = add("Tas ur bruk");

		assertThat(this.coordinator.post(scale + "/retire", Map.of("version", "7"))).bodyText()
			.contains("Någon annan har ändrat skalan");
		assertThat(this.coordinator.post(scale + "/retire", Map.of("version", "0"))).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(scale)).bodyText().contains("Ur bruk", "tog ur bruk").doesNotContain("/retire");
		assertThat(this.coordinator.post(scale + "/retire", Map.of("version", "1"))).bodyText()
			.contains("togs ur bruk redan");
		assertThat(this.coordinator.post(sample() + "/retire", Map.of("version", "0"))).bodyText()
			.contains("Fyra steg är den enda skalan i bruk.");
	}

	@Test
	void sizeChangesAndWhatIsTypedStays() {
		var typed = typed("Växer");
		typed.put("likelihoods", "3");
		typed.put("levels", "3");
		typed.put("resize", "yes");

		assertThat(this.coordinator.post(NEW, typed)).hasStatusOk()
			.bodyText()
			.contains("value=\"Växer\"", "name=\"m3.2\" value=\"6\"", "name=\"m2.2\" value=\"4\"", "name=\"v3.tone\"",
					"name=\"l3.sv\"")
			.doesNotContain("name=\"m3.3\"", "role=\"alert\"");
	}

	@Test
	void whatDoesNotHoldTogetherIsToldAndStays() {
		var typed = typed("Faller");
		typed.put("m1.2", "3");
		typed.put("m2.2", "2");
		assertThat(this.coordinator.post(NEW, typed)).hasStatusOk()
			.bodyText()
			.contains("Nivån faller från 3 till 2 där sannolikheten ökar till 2 vid konsekvens 2.", "value=\"Faller\"",
					"name=\"m1.2\" value=\"3\"");

		typed.put("m2.2", "mycket");
		assertThat(this.coordinator.post(NEW + "?lang=en", typed)).bodyText()
			.contains("is no whole number", "value=\"mycket\"");
		typed.put("m2.2", "9");
		assertThat(this.coordinator.post(NEW + "?lang=sv", typed)).bodyText()
			.contains("Värdet 9 i matrisen hör inte till någon nivå.");
		assertThat(this.coordinator.get(LIST)).bodyText().doesNotContain("Faller");
	}

	@Test
	void fileIsShownBeforeAnythingIsStored() {
		var before = this.coordinator.links(LIST, LIST + "/" + ID);

		var shown = upload(LIBRARY);

		assertThat(shown).contains("Så här står det i matris.yaml.", "value=\"Uneven matrix\"", "value=\"Sällsynt\"",
				"name=\"m2.3\" value=\"4\"", "name=\"m1.3\" value=\"2\"");
		assertThat(this.coordinator.links(LIST, LIST + "/" + ID)).isEqualTo(before);
	}

	@Test
	void fileWithAMissingRowIsRefusedWithASentence() {
		assertThat(upload(LIBRARY.replace("        - [0, 2, 3]\n", ""))).contains("Matrisen har 1 rader",
				"skalan har 2 steg för sannolikhet", "Fyra steg");
		assertThat(upload("hej")).contains("Filen innehåller ingen riskmatris.");
	}

	@Test
	void stepsAnswerToThoseOfAnotherVersion() {
		var scale = add("Motsvarar");
		var mapping = sample() + "/mapping/" + id(scale);
		assertThat(this.coordinator.get(mapping)).bodyText().contains("4 Ofta", "2 Ofta");

		var seen = version(mapping);
		assertThat(this.coordinator.post(mapping,
				Map.of("likelihoods", "1,2,1,2", "consequences", "1,1,2,2", "version", seen)))
			.bodyText()
			.contains("Steg 3 motsvarar 1, lägre än 2");
		assertThat(this.coordinator.post(mapping,
				Map.of("likelihoods", "1,1,2,2", "consequences", "1,1,1,2", "version", seen)))
			.hasStatus3xxRedirection();
		assertThat(this.coordinator.post(mapping,
				Map.of("likelihoods", "1,1,1,2", "consequences", "1,1,1,2", "version", seen)))
			.bodyText()
			.contains("Någon annan har ändrat skalan");

		assertThat(this.coordinator.get(sample())).bodyText()
			.contains("motsvarar 1, 1, 2, 2 för sannolikhet och 1, 1, 1, 2 för konsekvens");
	}

	@Test
	void departmentHasAnAppetiteOfItsOwn() {
		var scale = add("Aptit");
		var unit = this.coordinator.otherDepartment(scale);

		assertThat(this.coordinator.post(scale + "/appetite", Map.of("unit", unit, "threshold", "5", "version", "0")))
			.bodyText()
			.contains("Gränsen 5 finns inte i matrisen. Välj ett värde från 1 till 4.");
		assertThat(this.coordinator.post(scale + "/appetite", Map.of("threshold", "3", "version", "0"))).bodyText()
			.contains("Välj vilken förvaltning gränsen gäller.");
		assertThat(this.coordinator.post(scale + "/appetite", Map.of("unit", unit, "threshold", "3", "version", "0")))
			.hasStatus3xxRedirection();
		assertThat(this.coordinator.post(scale + "/appetite", Map.of("unit", unit, "threshold", "4", "version", "0")))
			.bodyText()
			.contains("Någon annan har ändrat skalan");
		assertThat(this.coordinator.get(scale)).bodyText().containsPattern("<li>[^<]+: 3</li>");
		this.coordinator.post(scale + "/appetite", Map.of("unit", unit, "threshold", "", "version", version(scale)));
		assertThat(PageClient.body(this.coordinator.get(scale))).doesNotContainPattern("<li>[^<]+: 3</li>");
	}

	@Test
	void risksAreRatedInTheWordsOfTheScale() {
		var risk = this.coordinator.links("/risk/risks", "/risk/risks/" + ID).get(0);

		assertThat(this.coordinator.get(risk)).bodyText()
			.contains("3 Varje år", "4 Allvarlig", "Omkring en gång om året.", "Hela skalan och matrisen");
	}

	@Test
	void othersReadAndDoNotChange() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);

		assertThat(social.get(sample())).hasStatusOk().bodyText().contains("16 Mycket hög").doesNotContain("/retire");
		assertThat(social.get(NEW)).hasStatus(403);
		assertThat(social.post(NEW, typed("Egen"))).hasStatus(403);
	}

	private String upload(String file) {
		return PageClient.body(this.coordinator.upload(LIST + "/file", "matris.yaml",
				file.getBytes(StandardCharsets.UTF_8), Map.of("number", "1", "of", "")));
	}

	private String add(String name) {
		var typed = typed(name);
		typed.put("of", id(sample()));
		var scale = PageClient.target(this.coordinator.post(NEW, typed));
		assertThat(scale).matches(LIST + "/" + ID);
		this.added.add(scale);
		return scale;
	}

	/** The one that was there first. */
	private String sample() {
		var scales = this.coordinator.links(LIST, LIST + "/" + ID);
		return scales.stream()
			.filter(scale -> PageClient.body(this.coordinator.get(scale)).contains("<h1>Fyra steg, version 1</h1>"))
			.findFirst()
			.orElseThrow();
	}

	private String version(String page) {
		var found = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
			.matcher(PageClient.body(this.coordinator.get(page)));
		return found.find() ? found.group(1) : "0";
	}

	private static String id(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private static Map<String, String> typed(String name) {
		var typed = new HashMap<>(Map.of("name", name, "likelihoods", "2", "consequences", "2", "levels", "2",
				"threshold", "2", "l1.sv", "Sällan", "l1.en", "Rarely", "l2.sv", "Ofta"));
		typed.putAll(Map.of("l2.en", "Often", "c1.sv", "Liten", "c1.en", "Small", "c2.sv", "Stor", "c2.en", "Large"));
		typed.putAll(Map.of("m1.1", "1", "m1.2", "2", "m2.1", "2", "m2.2", "4"));
		typed.putAll(Map.of("v1.lowest", "1", "v1.highest", "2", "v1.sv", "Låg", "v1.en", "Low", "v1.tone", "GREEN"));
		typed.putAll(Map.of("v2.lowest", "3", "v2.highest", "4", "v2.sv", "Hög", "v2.en", "High", "v2.tone", "RED"));
		return typed;
	}

}
