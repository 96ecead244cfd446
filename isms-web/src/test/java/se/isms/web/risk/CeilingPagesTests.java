package se.isms.web.risk;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class CeilingPagesTests {

	private static final String LIST = "/risk/ceilings";

	private final PageClient coordinator;

	@Autowired
	CeilingPagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	@Test
	void everybodyReadsWhoMayAcceptHowMuch() {
		assertThat(this.coordinator.as(PageClient.AUDITOR).get(LIST)).hasStatusOk()
			.bodyText()
			.contains("Förvaltningschef eller vd", ", Kommundirektör", "Delegationsordningen, punkt 4.2", "Gäller")
			.doesNotContain("Ny delegation");
		assertThat(this.coordinator.get(LIST + "?lang=en")).bodyText()
			.contains("Who may accept risks", "New delegation");
	}

	@Test
	void theCoordinatorAddsOneAndEndsIt() {
		var added = this.coordinator.post(LIST + "/new", typed("MANAGER", "4", "", ""));
		assertThat(added).hasStatus(HttpStatus.FOUND);
		var path = PageClient.target(added);

		assertThat(this.coordinator.post(path, typed("MANAGER", "4", "2020-12-31", "0"))).hasStatus(HttpStatus.FOUND);

		assertThat(this.coordinator.get(path)).bodyText()
			.contains("lade till", "ändrade", "2020-12-31", "Delegationsordningen, punkt 9");
		assertThat(this.coordinator.get(LIST)).bodyText().contains("Annan chef", "Gäller inte");
	}

	@Test
	void whatIsWrongIsToldAtItsField() {
		assertThat(this.coordinator.post(LIST + "/new", typed("", "hög", "", ""))).hasStatusOk()
			.bodyText()
			.contains("maxLevel-error", "value=\"hög\"");
		assertThat(this.coordinator.post(LIST + "/new", typed("", "4", "", ""))).hasStatusOk()
			.bodyText()
			.contains("Välj antingen en roll eller en person", "personId-error");
		assertThat(this.coordinator.post(LIST + "/new", typed("HEAD", "4", "2019-12-31", ""))).hasStatusOk()
			.bodyText()
			.contains("Sista dagen kan inte komma före den första, 2020-01-01", "validTo-error");
	}

	@Test
	void nobodyElseChangesOne() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);
		var one = this.coordinator.links(LIST, LIST + "/[0-9a-f-]{36}").get(0);

		assertThat(social.get(one)).hasStatusOk().bodyText().doesNotContain("Spara<");
		assertThat(social.get(LIST + "/new")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(social.post(LIST + "/new", typed("HEAD", "4", "", ""))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(social.post(one, typed("HEAD", "4", "", "0"))).hasStatus(HttpStatus.FORBIDDEN);
	}

	private static Map<String, String> typed(String role, String level, String to, String version) {
		return new HashMap<>(Map.of("role", role, "personId", "", "maxLevel", level, "validFrom", "2020-01-01",
				"validTo", to, "reference", "Delegationsordningen, punkt 9", "version", version));
	}

}
