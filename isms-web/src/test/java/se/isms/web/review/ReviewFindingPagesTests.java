package se.isms.web.review;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class ReviewFindingPagesTests {

	private final PageClient management;

	@Autowired
	ReviewFindingPagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.management = new PageClient(mvc, users, "ledning");
	}

	@Test
	void figureOfTheReportIsFollowedToRuleAndFacts() {
		var figure = this.management.links("/reports/security/2022", "/reports/reviews/2022/figures/K-05").get(0);
		var rule = this.management.links(figure, "/reports/reviews/2022/findings\\?rule=KP-01").get(0);
		var finding = this.management.links(rule, "/reports/reviews/2022/findings/[0-9a-f-]{36}").get(0);

		assertThat(PageClient.body(this.management.get(figure))).contains("1 av 58");
		assertThat(PageClient.body(this.management.get(rule))).contains("41 brister den 2022-12-31");
		assertThat(PageClient.body(this.management.get(finding))).contains("Så här var det den 2022-12-31", "Gränser",
				"ISO 27001 A.5.29", "KP-01");
	}

	@Test
	void unknownRuleYearAndFindingAreNotFound() {
		assertThat(this.management.get("/reports/reviews/2022/findings?rule=XX-01")).hasStatus(404);
		assertThat(this.management.get("/reports/reviews/1999/findings?rule=KP-01")).hasStatus(404);
		assertThat(this.management.get("/reports/reviews/2022/findings/00000000-0000-0000-0000-000000000000"))
			.hasStatus(404);
	}

	@Test
	void contributorSeesTheOwnDepartment() {
		var own = PageClient
			.body(this.management.as(PageClient.CONTRIBUTOR).get("/reports/reviews/2022/findings?rule=KP-01"));

		assertThat(own).contains("Socialförvaltningen").doesNotContain("Serviceförvaltningen");
	}

}
