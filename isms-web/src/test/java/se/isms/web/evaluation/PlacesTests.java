package se.isms.web.evaluation;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class PlacesTests {

	private static final UUID PLAN = UUID.randomUUID();

	private final PageClient auditor;

	@Autowired
	PlacesTests(MockMvcTester mvc, UserDetailsService users) {
		this.auditor = new PageClient(mvc, users, PageClient.AUDITOR);
	}

	@ParameterizedTest
	@CsvSource({ "Premise, premise", "Trigger, activation", "Phases, by-hand", "Replacement, life-health",
			"Payment, payment", "Intake, intake", "Return, return", "Staffing, staffing", "SupplierNeed, suppliers",
			"Loss, loss", "Records, records" })
	void whatAPlanSaysInASectionIsLookedAtThere(String subjectType, String section) {
		assertThat(Places.of(subjectType, PLAN)).isEqualTo("/continuity/plans/" + PLAN + "#" + section);
	}

	@Test
	void whatConcernsTheWholePlanIsLookedAtOnItsPage() {
		assertThat(Places.of("Plan", PLAN)).isEqualTo("/continuity/plans/" + PLAN);
		assertThat(Places.of("Paper", PLAN)).isEqualTo("/continuity/plans/" + PLAN);
	}

	@Test
	void findingOfASectionLeadsToThatSectionOfItsPlan() {
		var found = this.auditor.links("/overview/findings?rule=KP-18", "/overview/findings/[0-9a-f-]{36}");
		var why = found.isEmpty() ? "" : PageClient.body(this.auditor.get(found.get(0)));
		assertThat(why).containsPattern("href=\"/continuity/plans/[0-9a-f-]{36}#return\"");

		var plan = why.replaceAll("(?s).*href=\"(/continuity/plans/[0-9a-f-]{36})#return\".*", "$1");
		assertThat(this.auditor.get(plan)).bodyText().contains("<li id=\"return\"");
	}

}
