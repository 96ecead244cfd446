package se.isms.core.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import se.isms.core.document.Block.Answers;
import se.isms.core.document.Block.Answers.Answer;
import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.NewPage;
import se.isms.core.document.Inline.Words;

import static org.assertj.core.api.Assertions.assertThat;

class AnswersTests {

	private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

	private final Document document = new Document("plan", Locale.forLanguageTag("sv"),
			new Cover("Plan", null, "Ekvadens kommun", List.of(), false, null, "1"),
			List.of(new Heading(1, "1", "Gör så här"),
					new Answers("Gör så här", Answers.Size.LARGE,
							List.of(new Answer("Kontakta först", List.of(new Words("1. Chefen\n2. Läkaren"))))),
					new NewPage(), new Heading(1, "2", "Sedan"), new Answers("Sedan", Answers.Size.NORMAL,
							List.of(new Answer("Dag 2", List.of(new Words("Vila")))))));

	@Test
	void paperIsReadByEverybodyAndKept() throws Exception {
		var pdf = new PdfRenderer().render(this.document, NOW);

		assertThat(Conformance.violations(pdf, "ua1")).isEmpty();
		assertThat(Conformance.violations(pdf, "2a")).isEmpty();
	}

	@Test
	void linesOfAnAnswerStayLinesOnPaper() {
		assertThat(new HtmlRenderer().page(this.document)).contains("1. Chefen<br/>2. Läkaren");
	}

	@Test
	void whatIsReadInAHurryIsSetInLargeLetters() throws IOException {
		try (var word = new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(this.document, NOW)))) {
			assertThat(word.getParagraphs()).anySatisfy(paragraph -> {
				assertThat(paragraph.getStyleID()).isEqualTo("AnswerLarge");
				assertThat(paragraph.getText()).isEqualTo("1. Chefen\n2. Läkaren");
			}).anySatisfy(paragraph -> assertThat(paragraph.getStyleID()).isEqualTo("Answer"));
		}
	}

	@Test
	void answersAreATableToCountWith() throws IOException {
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(new XlsxRenderer().render(this.document, NOW)))) {
			var row = book.getSheet("Gör så här").getRow(1);
			assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Kontakta först");
			assertThat(row.getCell(1).getStringCellValue()).isEqualTo("1. Chefen\n2. Läkaren");
		}
	}

	@Test
	void answersInOtherWordsKeepTheirForm() {
		var loud = this.document.reworded(text -> text.toUpperCase(Locale.ROOT));

		assertThat(new HtmlRenderer().article(loud)).contains("KONTAKTA FÖRST", "DAG 2", "doc-answers-large");
	}

}
