package se.isms.web.overview;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class OverviewPagesTests {

	private static final String FINDINGS = "/overview/findings";

	private static final String FINDING = FINDINGS + "/[0-9a-f-]{36}";

	/** A box of the map: where it leads, and how many open findings it tells. */
	private static final Pattern BOX = Pattern.compile(
			"href=\"(/overview/findings\\?area=\\w+&amp;unit=[0-9a-f-]{36})\"\\s+aria-label=\"[^\"]*, (\\d+) öppna");

	private static final Pattern ABOUT = Pattern.compile("href=\"([^\"]+)\">Öppna det som bristen gäller");

	private final PageClient coordinator;

	private final PageClient social;

	@Autowired
	OverviewPagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.social = this.coordinator.as(PageClient.CONTRIBUTOR);
	}

	@Test
	void dashboardTellsWhatIsToBeDoneAndHowDepartmentsStand() {
		assertThat(this.coordinator.get("/overview")).hasStatusOk()
			.bodyText()
			.contains("Att göra i dag", "Förvaltningar och områden", "Kommunledningskontoret", "Socialförvaltningen",
					"Bedömt efter läget");
		assertThat(this.coordinator.get("/overview?lang=en")).bodyText()
			.contains("To do today", "Departments and areas");
		assertThat(this.coordinator.get("/")).hasStatus3xxRedirection();
	}

	@Test
	void boxOfTheMapLeadsToAsManyFindingsAsItTells() {
		var boxes = BOX.matcher(PageClient.body(this.coordinator.get("/overview"))).results().limit(10).toList();

		assertThat(boxes).hasSize(10).anySatisfy(box -> assertThat(box.group(2)).isNotEqualTo("0"));
		assertThat(boxes).allSatisfy(box -> assertThat(this.coordinator.get(path(box))).hasStatusOk()
			.bodyText()
			.contains("<p>" + box.group(2) + " brister.</p>"));
	}

	@Test
	void taskLeadsToWhatIsToBeDone() {
		var tasks = this.coordinator.links("/overview", "/(?:incidents|year/actions)/[0-9a-f-]{36}|/continuity");

		assertThat(tasks).isNotEmpty().allSatisfy(task -> assertThat(this.coordinator.get(task)).hasStatusOk());
	}

	@ParameterizedTest
	@CsvSource({ "severity=CRITICAL,Kritisk,Mindre</span>", "state=RESOLVED,Löst</td>,Kvarstår</td>",
			"area=CONTINUITY,Kontinuitet,>GOV-" })
	void filterNarrowsTheList(String filter, String shown, String left) {
		var page = this.coordinator.get(FINDINGS + "?" + filter);

		assertThat(page).hasStatusOk().bodyText().contains(shown, "selected").doesNotContain(left);
		assertThat(this.coordinator.links(FINDINGS + "?" + filter, FINDING)).isNotEmpty();
	}

	@Test
	void filterOfADepartmentShowsItsFindingsOnly() {
		var unit = path(
				BOX.matcher(PageClient.body(this.coordinator.get("/overview"))).results().findFirst().orElseThrow())
			.replaceFirst(".*unit=", "");
		var page = PageClient.body(this.coordinator.get(FINDINGS + "?unit=" + unit));

		var shown = Pattern.compile("data-label=\"Förvaltning eller bolag\">([^<]+)<")
			.matcher(page)
			.results()
			.map(found -> found.group(1))
			.distinct();
		assertThat(shown).isNotEmpty().doesNotContain("Hela kommunen");
	}

	@Test
	void filterOfARuleSaysItsNameAndTheWayBack() {
		assertThat(this.coordinator.get(FINDINGS + "?rule=RA-01")).hasStatusOk()
			.bodyText()
			.contains("Bara brister enligt regeln RA-01", "Visa alla regler");
	}

	@Test
	void emptyFiltersAreNone() {
		assertThat(this.coordinator.get(FINDINGS + "?area=&severity=&unit=&state=")).hasStatusOk()
			.bodyText()
			.doesNotContain("går inte att välja på");
		assertThat(this.coordinator.links(FINDINGS + "?area=&severity=&unit=&state=", FINDING))
			.isEqualTo(this.coordinator.links(FINDINGS, FINDING));
	}

	@ParameterizedTest
	@ValueSource(strings = { "area=FEL", "area=risk", "severity=HIGH", "unit=socialen", "state=OPEN", "rule=XX-99",
			"unit=00000000-0000-0000-0000-000000000000" })
	void unknownFilterIsToldAndLeftOut(String filter) {
		assertThat(this.coordinator.get(FINDINGS + "?" + filter)).hasStatusOk()
			.bodyText()
			.contains("”" + filter.replaceFirst(".*=", "") + "” går inte att välja på");
		assertThat(this.coordinator.links(FINDINGS + "?" + filter, FINDING))
			.isEqualTo(this.coordinator.links(FINDINGS, FINDING));
	}

	@Test
	void unknownFilterLeavesTheOthersAndIsToldInEnglish() {
		assertThat(this.coordinator.get(FINDINGS + "?area=FEL&severity=CRITICAL&lang=en")).hasStatusOk()
			.bodyText()
			.contains("There is no “FEL” to choose by", "Critical")
			.doesNotContain("Minor</span>");
	}

	@Test
	void everyKindOfFindingSaysWhy() {
		var rules = this.coordinator.links("/overview/rules", "/overview/rules/[A-Z0-9-]+");
		var first = rules.stream()
			.flatMap(rule -> this.coordinator.links(rule, FINDINGS + "\\?rule=[A-Z0-9-]+").stream())
			.map(rule -> this.coordinator.links(rule, FINDING))
			.filter(found -> !found.isEmpty())
			.map(found -> found.get(0))
			.toList();

		assertThat(first).hasSizeGreaterThan(10)
			.allSatisfy(finding -> assertThat(this.coordinator.get(finding)).hasStatusOk()
				.bodyText()
				.contains("Uppgifterna", "Så här åtgärdar du", "Regel", "Grund", "<li><span>")
				.doesNotContain("??"))
			.allSatisfy(finding -> assertThat(this.coordinator.get(finding + "?lang=en")).bodyText()
				.contains("The facts", "How to mend it")
				.doesNotContain("??"))
			.anySatisfy(finding -> assertThat(this.coordinator.get(finding)).bodyText().contains("Gränser"));
	}

	@Test
	void findingLeadsToWhatItIsAbout() {
		for (var area : List.of("RISK", "CONTINUITY", "ACCESS", "INCIDENT")) {
			var finding = this.coordinator.links(FINDINGS + "?area=" + area, FINDING).get(0);
			var about = ABOUT.matcher(PageClient.body(this.coordinator.get(finding))).results().toList();

			assertThat(about).hasSize(1);
			assertThat(this.coordinator.get(about.get(0).group(1))).hasStatusOk();
		}
	}

	@Test
	void unknownFindingIsNotThere() {
		assertThat(this.coordinator.get(FINDINGS + "/" + UUID.randomUUID())).hasStatus(404);
		assertThat(this.coordinator.get(FINDINGS + "/ra-01")).hasStatus(404);
	}

	@Test
	void rulesTellTheirOutcomesOutOfAll() {
		assertThat(this.coordinator.get("/overview/rules")).hasStatusOk()
			.bodyText()
			.contains("RA-01", "KP-01", "Gick inte att bedöma")
			.containsPattern("\\d+ av \\d+")
			.doesNotContain("??");
		assertThat(this.coordinator.get("/overview/rules?lang=en")).bodyText().containsPattern("\\d+ of \\d+");
	}

	@Test
	void contributorSeesTheOwnDepartmentOnly() {
		assertThat(this.social.get("/overview")).hasStatusOk()
			.bodyText()
			.contains("Socialförvaltningen")
			.doesNotContain("Kommunledningskontoret");
		assertThat(this.social.get(FINDINGS)).bodyText()
			.contains("Socialförvaltningen")
			.doesNotContain("Kommunledningskontoret", "Hela kommunen");
	}

	@Test
	void findingOfAnotherDepartmentIsNotThere() {
		var own = this.social.links(FINDINGS, FINDING);
		var foreign = this.coordinator.links(FINDINGS, FINDING)
			.stream()
			.filter(finding -> !own.contains(finding))
			.findFirst()
			.orElseThrow();

		assertThat(this.coordinator.get(foreign)).hasStatusOk();
		assertThat(this.social.get(foreign)).hasStatus(404);
		assertThat(this.social.get(own.get(0))).hasStatusOk();
	}

	private static String path(MatchResult box) {
		return box.group(1).replace("&amp;", "&");
	}

}
