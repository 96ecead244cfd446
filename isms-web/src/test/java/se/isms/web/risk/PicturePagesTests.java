package se.isms.web.risk;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.CountedStatements;
import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.api.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class PicturePagesTests {

	private static final String PAGE = "/risk/picture";

	private static final Pattern CELL = Pattern
		.compile("href=\"(/risk/risks\\?scale=[^\"]+ikelihood[^\"]+)\"><b>(\\d+)</b>");

	private static final Pattern OPEN = Pattern
		.compile("href=\"(/year/actions\\?[^\"]+)\" aria-label=\"[^\"]*\">(\\d+)</a>");

	private static final Pattern TOTAL = Pattern.compile("Visar \\d+ av (\\d+)");

	private final PageClient coordinator;

	private final PageClient social;

	private final ApiClient api;

	private final CountedStatements.Log statements;

	@Autowired
	PicturePagesTests(MockMvcTester mvc, UserDetailsService users, CountedStatements.Log statements) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.social = this.coordinator.as(PageClient.CONTRIBUTOR);
		this.api = new ApiClient(mvc, ApiClient.COORDINATOR);
		this.statements = statements;
	}

	@Test
	void everyCellLeadsToExactlyItsRisks() {
		var cells = found(CELL, page(this.coordinator, PAGE));

		assertThat(cells).hasSizeGreaterThan(8);
		assertThat(cells).extracting(cell -> cell.group(1)).anyMatch(path -> path.contains("inherentLikelihood"));
		for (var cell : cells) {
			assertThat(total(this.coordinator, path(cell))).as(cell.group(1)).isEqualTo(cell.group(2));
		}
	}

	@Test
	void cellsOfADepartmentLeadToItsRisksOnly() {
		var department = SampleMunicipality.department(SampleSize.standard(), "SOC");
		var narrowed = found(CELL, page(this.coordinator, PAGE + "?scale=&department=" + department));
		var own = found(CELL, page(this.social, PAGE));

		assertThat(own).hasSameSizeAs(narrowed);
		assertThat(narrowed).isNotEmpty().allSatisfy(cell -> {
			assertThat(cell.group(1)).contains("unit=" + department);
			assertThat(total(this.coordinator, path(cell))).isEqualTo(cell.group(2));
		});
		assertThat(own).allSatisfy(cell -> assertThat(total(this.social, path(cell))).isEqualTo(cell.group(2)));
	}

	@Test
	void departmentIsOfferedNoOtherAndGetsNoOther() {
		var other = this.coordinator.otherDepartment("/risk/analyses/new");

		var asked = page(this.social, PAGE + "?department=" + other);

		assertThat(asked).doesNotContain("name=\"department\"", "Kommunledningskontoret");
		assertThat(found(CELL, asked)).extracting(cell -> cell.group(2))
			.isEqualTo(found(CELL, page(this.social, PAGE)).stream().map(cell -> cell.group(2)).toList());
		assertThat(page(this.coordinator, PAGE)).contains("name=\"department\"", "Kommunledningskontoret");
	}

	@Test
	void everyNumberOfActionsLeadsToThem() {
		var numbers = found(OPEN, page(this.coordinator, PAGE));

		assertThat(numbers).hasSizeGreaterThan(3);
		for (var number : numbers.subList(0, 4)) {
			assertThat(total(this.coordinator, path(number))).as(number.group(1)).isEqualTo(number.group(2));
		}
	}

	@Test
	void saysHowManyAreRatedTheHighestAndTheYears() {
		assertThat(page(this.coordinator, PAGE)).contains("Riskbild", "risker är värderade.",
				"risker över gränsen visas", "class=\"chart\"", "Från år till år", "Utan åtgärder");
		assertThat(page(this.coordinator, PAGE + "?lang=en")).contains("Risk picture", "risks are rated.",
				"From year to year", "Without measures");
		page(this.coordinator, PAGE + "?lang=sv");
	}

	@Test
	void unknownScaleAndDepartmentAreNotThere() {
		assertThat(this.coordinator.get(PAGE + "?scale=" + UUID.randomUUID())).hasStatus(404);
		assertThat(this.coordinator.get(PAGE + "?department=" + UUID.randomUUID())).hasStatus(404);
	}

	@Test
	void pageTakesFewStatements() {
		assertThat(this.statements.of(() -> page(this.coordinator, PAGE))).hasSizeBetween(8, 25);
	}

	@Test
	void programsGetTheSameFigures() {
		var department = SampleMunicipality.department(SampleSize.standard(), "SOC");
		var matrix = ApiClient.body(this.api.get("/risks/matrix?department=" + department));
		var scale = ApiClient.first(this.api.get("/risks/scales")).get("id").asString();

		assertThat(matrix.get("scaleId").asString()).isEqualTo(scale);
		assertThat(page(this.social, PAGE)).contains(
				matrix.at("/grids/1/rated").asInt() + " av " + matrix.get("risks").asInt() + " risker är värderade.");
		assertThat(ApiClient.body(this.api.as("social").get("/risks/matrix"))).isEqualTo(matrix);
		assertThat(ApiClient.body(this.api.as("social").get("/risks/matrix?department=" + UUID.randomUUID())))
			.isEqualTo(matrix);
		assertThat(ApiClient.first(this.api.get("/risks/top")).get("risks").size()).isBetween(1, 10);
		assertThat(ApiClient.body(this.api.get("/risks/trend?scale=" + scale)).get("years")).isNotEmpty();
		assertThat(ApiClient.first(this.api.get("/risks/actions")).get("open").asInt()).isPositive();
		assertThat(this.api.get("/risks/trend?scale=" + UUID.randomUUID())).hasStatus(404);
		assertThat(this.api.get("/risks/matrix?scale=x")).hasStatus(400);
	}

	private static List<MatchResult> found(Pattern pattern, String page) {
		return pattern.matcher(page).results().toList();
	}

	private static String path(MatchResult link) {
		return link.group(1).replace("&amp;", "&");
	}

	private static String total(PageClient client, String path) {
		var found = TOTAL.matcher(page(client, path));
		return found.find() ? found.group(1) : "0";
	}

	private static String page(PageClient client, String path) {
		var answer = client.get(path);
		assertThat(answer).as(path).hasStatusOk();
		return PageClient.body(answer);
	}

}
