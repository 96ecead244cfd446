package se.isms.web.risk;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class AnalysisFilePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private UserDetailsService users;

	@Test
	void analysisIsTakenAlongWithItsRisksAndWhatTheScaleMeans() throws Exception {
		var coordinator = new PageClient(this.mvc, this.users, PageClient.COORDINATOR);
		var risk = new SampleOfRisks(coordinator).risk("Sara Holm");
		var analysis = coordinator.links(risk, "/risk/analyses/[0-9a-f-]{36}").iterator().next();

		var pdf = coordinator.get(analysis + "/analysis.pdf");

		assertThat(pdf).hasStatusOk();
		try (var document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
			assertThat(new PDFTextStripper().getText(document)).contains("UTKAST", "Hemtjänsten", "Sara Holm",
					"Provrisken", "Hot: Strömavbrott", "12", "Sannolikhet", "Inga åtgärder är beslutade");
		}
		assertThat(coordinator.get(analysis + "/analysis.docx")).hasStatusOk();
		assertThat(coordinator.get(analysis + "/analysis.xlsx")).hasStatusOk();
		assertThat(coordinator.get(analysis + "/analysis.exe")).hasStatus(404);
		assertThat(coordinator.get(analysis)).bodyText().contains(analysis + "/analysis.pdf");
	}

}
