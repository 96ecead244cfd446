package se.isms.core.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PdfRendererTests {

	private static final Instant AS_OF = Instant.parse("2023-03-01T08:00:00.5Z");

	private static final Document DOCUMENT = DocumentExamples.everyBlock();

	private static byte[] pdf;

	@BeforeAll
	static void render() throws IOException {
		pdf = new PdfRenderer().render(DOCUMENT, AS_OF);
	}

	@Test
	void canBeReadByEverybody() throws Exception {
		assertThat(Conformance.violations(pdf, "ua1")).isEmpty();
	}

	@Test
	void canBeKept() throws Exception {
		assertThat(Conformance.violations(pdf, "2a")).isEmpty();
	}

	@Test
	void aPlainPdfIsNeither() throws Exception {
		var plain = new ByteArrayOutputStream();
		try (var empty = new PDDocument()) {
			empty.addPage(new PDPage());
			empty.save(plain);
		}

		assertThat(Conformance.violations(plain.toByteArray(), "ua1")).isNotEmpty();
		assertThat(Conformance.violations(plain.toByteArray(), "2a")).isNotEmpty();
	}

	@Test
	void showsEachFigureInReadingOrder() throws IOException {
		var text = text(pdf, 3, Integer.MAX_VALUE);

		assertThat(text).containsSubsequence(DOCUMENT.figures().stream().map(Inline.Figure::display).toList());
		assertThat(text).contains("Siffrornas källor", "/review/2022/figures/K-02");
	}

	@Test
	void marksEachPageOfADraft() throws IOException {
		for (int page = 1; page <= pages(pdf); page++) {
			assertThat(text(pdf, page, page)).contains("UTKAST");
		}
	}

	@Test
	void numbersItsPages() throws IOException {
		assertThat(text(pdf, 2, 2)).contains("Sida 2 av " + pages(pdf))
			.containsPattern("1 Årlig rapportering[ .]+3")
			.contains("Diarienummer 2023.141 KS · Version 3");
	}

	@Test
	void tellsWhatItIs() throws IOException {
		try (var file = Loader.loadPDF(pdf)) {
			assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Säkerhetsorganisationen 2022");
			assertThat(file.getDocumentInformation().getCreationDate().toInstant()).isEqualTo("2023-03-01T08:00:00Z");
			assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("sv");
			assertThat(file.getDocumentCatalog().getDocumentOutline().children()).hasSize(2);
		}
	}

	@Test
	void theSameDocumentGivesTheSameBytes() throws IOException {
		assertThat(new PdfRenderer().render(DOCUMENT, AS_OF)).isEqualTo(pdf);
		assertThat(new PdfRenderer().render(DOCUMENT, AS_OF.plusSeconds(1))).isNotEqualTo(pdf);
	}

	private static int pages(byte[] pdf) throws IOException {
		try (var file = Loader.loadPDF(pdf)) {
			return file.getNumberOfPages();
		}
	}

	private static String text(byte[] pdf, int first, int last) throws IOException {
		try (var file = Loader.loadPDF(pdf)) {
			var stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			stripper.setStartPage(first);
			stripper.setEndPage(last);
			return stripper.getText(file);
		}
	}

}
