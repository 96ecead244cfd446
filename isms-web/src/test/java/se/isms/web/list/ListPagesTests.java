package se.isms.web.list;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.list.Listing;
import se.isms.core.list.Lists;
import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class ListPagesTests {

	private static final String ROW = "/access/accounts/[0-9a-f-]{36}";

	private static final String ACCOUNTS = "/access/accounts";

	private final PageClient coordinator;

	private final Lists lists;

	@Autowired
	ListPagesTests(MockMvcTester mvc, UserDetailsService users, Lists lists) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.lists = lists;
	}

	@Test
	void everyListHasAPlace() {
		assertThat(this.lists.all()).extracting(Listing::key).containsExactlyInAnyOrderElementsOf(ListPlaces.all());
	}

	@ParameterizedTest
	@MethodSource("places")
	void everyListIsSortedByEachOfItsHeadings(String list) {
		var page = ListPlaces.of(list).list();
		var headings = this.coordinator.links(page, Pattern.quote(page) + "\\?[^\"]*sort=[^\"]*");

		assertThat(headings).hasSizeGreaterThan(3);
		assertThat(headings).allSatisfy(heading -> assertThat(this.coordinator.get(plain(heading))).hasStatusOk()
			.bodyText()
			.contains("aria-sort")
			.doesNotContain("Adressen har något", "??"));
		assertThat(this.coordinator.get(page + "?lang=en&view=all")).bodyText()
			.contains("Showing")
			.doesNotContain("??");
	}

	@Test
	void goesOnAndBack() {
		var first = ACCOUNTS + "?sort=-lastSignIn&size=25";
		var next = link(first, "next");
		var back = link(next, "prev");

		assertThat(this.coordinator.links(next, ROW)).hasSize(25)
			.doesNotContainAnyElementsOf(this.coordinator.links(first, ROW));
		assertThat(this.coordinator.links(back, ROW)).isEqualTo(this.coordinator.links(first, ROW));
		assertThat(this.coordinator.get(first)).bodyText().doesNotContain("rel=\"prev\"");
	}

	@Test
	void showsTheColumnsThatAreChosen() {
		var page = PageClient.body(this.coordinator.get(ACCOUNTS + "?column=createdOn&column=kind&upn=svc"));

		assertThat(headings(page)).containsExactly("Konto", "Slag", "Skapat");
	}

	@Test
	void fieldsThatNobodyFilledInStandInNoAddress() {
		var answer = this.coordinator.get(ACCOUNTS + "?sort=upn&upn=&person=&unit=&kind=SERVICE&size=50");

		assertThat(PageClient.target(answer)).isEqualTo(ACCOUNTS + "?sort=upn&kind=SERVICE");
		assertThat(PageClient.target(this.coordinator.get("/year/actions?sort=dueOn&title=")))
			.isEqualTo("/year/actions?view=all&sort=dueOn");
	}

	@Test
	void tellsThatNothingMatchesAndHowToSeeAll() {
		assertThat(this.coordinator.get("/overview/systems?name=finns-inte")).hasStatusOk()
			.bodyText()
			.contains("Inget stämmer med urvalet", "href=\"/overview/systems?view=all&amp;sort=name\"")
			.doesNotContain("Det finns inga system");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sort=nothing", "nothing=1", "classifiedOn.from=i+fjol", "after=x", "size=100000",
			"mfaEnforced=MAYBE", "sort=name;drop+table", "unit=1" })
	void saysWhatItDoesNotUnderstand(String asked) {
		assertThat(this.coordinator.get(java.net.URI.create("/overview/systems?" + asked).toString())).hasStatusOk()
			.bodyText()
			.contains("Adressen har något som listan inte förstår");
	}

	@Test
	void startsWithOpenActionsAndShowsAllWhenAsked() {
		assertThat(this.coordinator.get("/year/actions")).bodyText()
			.contains("href=\"/year/actions?view=all&amp;sort=dueOn\"");
		assertThat(this.coordinator.get("/year/actions?view=all")).bodyText().contains("Verifierad");
	}

	static Stream<String> places() {
		return ListPlaces.all().stream().sorted();
	}

	private String link(String page, String way) {
		var found = Pattern.compile("rel=\"" + way + "\"[^>]*href=\"([^\"]+)\"")
			.matcher(PageClient.body(this.coordinator.get(page)));
		assertThat(found.find()).isTrue();
		return plain(found.group(1));
	}

	private static List<String> headings(String page) {
		return Pattern.compile("id=\"sort-\\w+\"[^>]*><span>([^<]+)")
			.matcher(page)
			.results()
			.map((MatchResult found) -> found.group(1))
			.toList();
	}

	private static String plain(String link) {
		return link.replace("&amp;", "&");
	}

}
