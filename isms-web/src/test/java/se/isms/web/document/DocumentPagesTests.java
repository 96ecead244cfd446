package se.isms.web.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;

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
	void pageLeadsToItsDocumentInEachFormat(String page) throws Exception {
		var links = this.coordinator.links(page, page + "/document\\.\\w+");

		assertThat(links).extracting(link -> link.substring(link.lastIndexOf('.') + 1))
			.containsExactly("pdf", "docx", "pptx", "xlsx", "json");
		var pdf = this.coordinator.get(links.get(0));
		assertThat(pdf).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
		assertThat(pdf.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
		assertThat(pdf.getResponse().getHeader("Content-Disposition")).startsWith("inline").contains("2022.pdf");
		assertOffice(links.get(1), DocumentFormat.WORD, "word/document.xml");
		assertOffice(links.get(2), DocumentFormat.SLIDES, "ppt/presentation.xml");
		assertOffice(links.get(3), DocumentFormat.SHEET, "xl/workbook.xml");
		var json = this.coordinator.get(links.get(4));
		assertThat(json).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
		assertThat(new JsonMapper().readTree(PageClient.body(json)).toString()).contains("2022");
	}

	private void assertOffice(String link, String type, String part) throws IOException {
		var answer = this.coordinator.get(link);

		assertThat(answer).hasStatusOk().hasContentType(type);
		assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment").contains("2022.");
		var parts = new ArrayList<String>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.add(entry.getName());
			}
		}
		assertThat(parts).contains("[Content_Types].xml", "docProps/core.xml", part);
	}

	@Test
	void endingThatNothingIsWrittenInIsNotFound() {
		assertThat(this.coordinator.get("/reports/reviews/2022/document.odt")).hasStatus(404);
		assertThat(this.coordinator.get("/reports/security/2022/document.html")).hasStatus(404);
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
		for (var format : new String[] { "pdf", "docx", "pptx", "xlsx", "json" }) {
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
