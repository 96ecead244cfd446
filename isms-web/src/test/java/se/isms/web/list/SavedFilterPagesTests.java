package se.isms.web.list;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class SavedFilterPagesTests {

	private static final String LIST = "/overview/suppliers";

	private final PageClient auditor;

	@Autowired
	SavedFilterPagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.auditor = new PageClient(mvc, users, PageClient.AUDITOR);
	}

	@Test
	void filterIsKeptShownToItsOwnerStartedWithAndForgotten() {
		var kept = this.auditor.post("/lists/suppliers/saved",
				Map.of("name", "Utan ansvarig", "query", "owner.empty=true&sort=-name&nothing=1"));
		assertThat(PageClient.target(kept)).isEqualTo(LIST + "?sort=-name&owner.empty=true");
		assertThat(this.auditor.get(LIST)).bodyText().contains("Utan ansvarig");
		assertThat(this.auditor.as(PageClient.COORDINATOR).get(LIST)).bodyText().doesNotContain("Utan ansvarig");

		this.auditor.post(path("start"), Map.of());
		assertThat(this.auditor.get(LIST)).bodyText()
			.contains("listan börjar med det")
			.containsPattern("<option value=\"true\" selected=\"selected\">Tomt");
		assertThat(this.auditor.get(LIST + "?view=all")).bodyText()
			.doesNotContainPattern("<option value=\"true\" selected=\"selected\">Tomt");

		this.auditor.post(path("forget"), Map.of());
		assertThat(this.auditor.get(LIST)).bodyText().doesNotContain("Utan ansvarig");
	}

	@Test
	void sameNameReplaces() {
		for (var sort : new String[] { "name", "-name" }) {
			this.auditor.post("/lists/risks/saved",
					Map.of("name", "Mina", "query", "sort=" + sort.replace("name", "title")));
		}

		assertThat(this.auditor.get("/risk/risks")).bodyText()
			.containsOnlyOnce(">Mina</a>")
			.contains("href=\"/risk/risks?sort=-title\">Mina");
	}

	@Test
	void nameIsNeeded() {
		assertThat(this.auditor.post("/lists/suppliers/saved", Map.of("name", " ", "query", "sort=name")))
			.hasStatus(409)
			.bodyText()
			.contains("Ge urvalet ett namn");
	}

	@Test
	void anothersFilterIsNotThere() {
		this.auditor.post("/lists/suppliers/saved", Map.of("name", "Bara mitt", "query", "sort=-systems"));
		var path = path("forget");

		assertThat(this.auditor.as(PageClient.COORDINATOR).post(path, Map.of())).hasStatus(404);
		assertThat(this.auditor.post("/lists/suppliers/saved/" + UUID.randomUUID() + "/start", Map.of()))
			.hasStatus(404);
		assertThat(this.auditor.post(path, Map.of())).hasStatus3xxRedirection();
	}

	private String path(String verb) {
		var found = Pattern.compile("action=\"(/lists/suppliers/saved/[0-9a-f-]{36}/" + verb + ")\"")
			.matcher(PageClient.body(this.auditor.get(LIST)));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

}
