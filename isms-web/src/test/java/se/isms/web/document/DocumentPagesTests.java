package se.isms.web.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class DocumentPagesTests {

	private final PageClient coordinator;

	@Autowired
	DocumentPagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/reports/reviews/2022", "/reports/security/2022" })
	void pageLeadsToItsPdfAndItsJson(String page) {
		var links = this.coordinator.links(page, page + "/document\\.\\w+");

		assertThat(links).containsExactly(page + "/document.pdf", page + "/document.json");
		var pdf = this.coordinator.get(links.get(0));
		assertThat(pdf).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
		assertThat(pdf.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
		assertThat(pdf.getResponse().getHeader("Content-Disposition")).contains("2022.pdf");
		var json = this.coordinator.get(links.get(1));
		assertThat(json).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
		assertThat(new JsonMapper().readTree(PageClient.body(json)).toString()).contains("2022");
	}

	@Test
	void reviewIsWrittenInTheLanguageOfTheReader() {
		assertThat(PageClient.body(this.coordinator.get("/reports/reviews/2022/document.json")))
			.contains("Ledningens genomgång");
		assertThat(PageClient.body(this.coordinator.get("/reports/reviews/2022/document.json?lang=en")))
			.contains("Management Review");
	}

	@Test
	void everyRoleReadsTheDocuments() {
		for (var name : new String[] { PageClient.CONTRIBUTOR, PageClient.AUDITOR, "ledning" }) {
			assertThat(this.coordinator.as(name).get("/reports/reviews/2022/document.json")).hasStatusOk();
			assertThat(this.coordinator.as(name).get("/reports/security/2022/document.json")).hasStatusOk();
		}
	}

	@Test
	void unknownYearIsRefused() {
		for (var format : new String[] { "pdf", "json" }) {
			assertThat(this.coordinator.get("/reports/reviews/1999/document." + format)).hasStatus(404)
				.bodyText()
				.contains("finns inte");
			assertThat(this.coordinator.get("/reports/security/1999/document." + format)).hasStatus(409)
				.bodyText()
				.contains("Rapporten för 1999 är inte sammanställd.");
			assertThat(this.coordinator.get("/reports/reviews/i-fjol/document." + format)).hasStatus(404);
		}
	}

}
