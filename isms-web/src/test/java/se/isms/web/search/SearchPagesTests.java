package se.isms.web.search;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class SearchPagesTests {

	private final PageClient coordinator;

	private final MessageSource messages;

	@Autowired
	SearchPagesTests(MockMvcTester mvc, UserDetailsService users, MessageSource messages) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.messages = messages;
	}

	@Test
	void hitsAreGroupedMarkedAndLeadToTheirPages() {
		var answer = this.coordinator.get("/search?q=hemtjänst");
		var links = this.coordinator.links("/search?q=hemtjänst", "/[a-z/]+/[0-9a-f-]{36}");

		assertThat(answer).hasStatusOk()
			.bodyText()
			.contains("<h2>Processer</h2>")
			.containsPattern("<mark>[Hh]emtjänst");
		assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(this.coordinator.get(link)).hasStatusOk());
	}

	@Test
	void everyKindLeadsSomewhere() {
		for (var word : new String[] { "ab", "in", "sy", "re", "av", "ek", "svc", "so", "öv" }) {
			var page = "/search?q=" + word;
			assertThat(this.coordinator.links(page, "/[a-z/]+/[0-9a-f-]{36}"))
				.allSatisfy(link -> assertThat(this.coordinator.get(link)).as(link).hasStatusOk());
		}
	}

	@Test
	void plansAndExercisesAreFound() {
		assertThat(this.coordinator.links("/search?q=utan it", "/continuity/exercises/[0-9a-f-]{36}")).isNotEmpty();
		assertThat(this.coordinator.links("/search?q=hemtjänst", "/continuity/plans/[0-9a-f-]{36}")).isNotEmpty();
	}

	@Test
	void departmentFindsItsOwnAccountsOnly() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);

		assertThat(this.coordinator.get("/search?q=svc klk")).bodyText().contains("<mark>svc</mark>");
		assertThat(social.get("/search?q=svc klk")).bodyText().doesNotContain("/access/accounts/");
		assertThat(social.get("/search?q=svc soc")).bodyText().contains("<mark>svc</mark>");
	}

	@Test
	void nothingFoundIsSaidAndNothingAskedIsNoFault() {
		assertThat(this.coordinator.get("/search?q=finnsinte123")).hasStatusOk()
			.bodyText()
			.contains("Inget hittades för");
		assertThat(this.coordinator.get("/search")).hasStatusOk().bodyText().doesNotContain("Inget hittades");
		assertThat(this.coordinator.get("/search?q=%00<script>&lang=en")).hasStatusOk()
			.bodyText()
			.contains("Nothing was found")
			.doesNotContain("<script>&");
	}

	@Test
	void paletteOffersWhatOneMayDo() {
		assertThat(this.coordinator.get("/search/palette")).hasStatusOk()
			.bodyText()
			.contains("role=\"option\"", "Ny åtgärd", "Risker")
			.doesNotContain("<html");
		assertThat(this.coordinator.as(PageClient.AUDITOR).get("/search/palette")).bodyText()
			.contains("Risker")
			.doesNotContain("Ny åtgärd");
		assertThat(this.coordinator.get("/search/palette?q=hemtj")).bodyText().contains("<mark>", "/search?q=hemtj");
	}

	@Test
	void everyDestinationIsThereAndHasAName() {
		assertThat(Destination.all()).allSatisfy(one -> {
			assertThat(this.coordinator.get(one.path())).as(one.path()).hasStatusOk();
			assertThat(this.messages.getMessage(one.label(), null, java.util.Locale.ENGLISH)).isNotBlank();
		});
	}

}
