package se.isms.web;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.CountedStatements;
import se.isms.web.list.ListPlaces;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class StatementsOfPagesTests {

	private final PageClient coordinator;

	private final CountedStatements.Log statements;

	@Autowired
	StatementsOfPagesTests(MockMvcTester mvc, UserDetailsService users, CountedStatements.Log statements) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.statements = statements;
	}

	/** A department has fewer rows than the municipality. */
	@ParameterizedTest
	@CsvSource({ "/overview/findings", "/incidents" })
	void moreRowsTakeAsManyStatements(String page) {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);
		assertThat(rows(this.coordinator, page)).isGreaterThan(rows(social, page));

		assertThat(statements(this.coordinator, page)).isEqualTo(statements(social, page)).hasSizeBetween(2, 25);
	}

	/** Every list that a feature declares, without a line of its own. */
	@ParameterizedTest
	@MethodSource("lists")
	void moreRowsOfAListTakeAsManyStatements(String list) {
		var page = ListPlaces.of(list).list() + "?view=all&size=";
		assertThat(rows(this.coordinator, page + 5)).isGreaterThan(rows(this.coordinator, page + 1));

		var few = statements(this.coordinator, page + 1).stream().map(sql -> sql.replaceAll("limit \\d+", "limit"));
		var many = statements(this.coordinator, page + 5).stream().map(sql -> sql.replaceAll("limit \\d+", "limit"));
		assertThat(many).containsExactlyElementsOf(few.toList()).hasSizeBetween(2, 17);
	}

	static Stream<String> lists() {
		return ListPlaces.all().stream();
	}

	private List<String> statements(PageClient client, String page) {
		return this.statements.of(() -> assertThat(client.get(page)).hasStatusOk());
	}

	private static int rows(PageClient client, String page) {
		return PageClient.body(client.get(page)).split("<tr", -1).length;
	}

}
