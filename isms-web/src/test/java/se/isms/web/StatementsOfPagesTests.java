package se.isms.web;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.CountedStatements;

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
	@CsvSource({ "/overview/findings", "/overview/processes", "/overview/systems", "/risk", "/risk/risks",
			"/continuity/plans", "/access/accounts?kind=SERVICE", "/incidents", "/year/actions", "/year/controls" })
	void moreRowsTakeAsManyStatements(String page) {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);
		assertThat(rows(this.coordinator, page)).isGreaterThan(rows(social, page));

		assertThat(statements(this.coordinator, page)).isEqualTo(statements(social, page)).hasSizeBetween(2, 25);
	}

	private List<String> statements(PageClient client, String page) {
		return this.statements.of(() -> assertThat(client.get(page)).hasStatusOk());
	}

	private static int rows(PageClient client, String page) {
		return PageClient.body(client.get(page)).split("<tr", -1).length;
	}

}
