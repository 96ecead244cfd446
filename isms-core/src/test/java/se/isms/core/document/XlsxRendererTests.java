package se.isms.core.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

import se.isms.core.document.Block.Table;
import se.isms.core.document.Inline.Words;
import se.isms.core.review.ReviewPapers;

import static org.assertj.core.api.Assertions.assertThat;

class XlsxRendererTests {

	private static final Instant AS_OF = Instant.parse("2023-03-01T08:00:00Z");

	@Test
	void hasASheetForTheFiguresForEachTableAndForItself() throws IOException {
		try (var book = book(ReviewPapers.review("sv-SE"))) {
			assertThat(names(book)).startsWith("Siffror", "Bedömning per kriterium", "Nyckeltal")
				.contains("Bedömning per kriterium (2)", "Ledningens beslut", "Indikatorer")
				.endsWith("Om dokumentet");
			assertThat(names(book)).allSatisfy((name) -> assertThat(name).hasSizeLessThanOrEqualTo(31));
		}
	}

	@Test
	void numbersAreNumbersAndDaysAreDays() throws IOException {
		var table = new Table("Typer", List.of(new Table.Column("Vad", false), new Table.Column("Värde", true)),
				Stream.of("41", "1 973", "95 %", "2,5", "2023-12-31", "2023-06-31", "–", "3 av 4")
					.map((text) -> List.of(List.<Inline>of(new Words("a")), List.<Inline>of(new Words(text))))
					.toList());

		try (var book = book(DocumentExamples.document(false, table))) {
			var sheet = book.getSheet("Typer");
			assertThat(List.of(1, 2, 3, 4)).extracting((row) -> cell(sheet, row).getNumericCellValue())
				.containsExactly(41.0, 1973.0, 0.95, 2.5);
			assertThat(cell(sheet, 3).getCellStyle().getDataFormatString()).isEqualTo("0 %");
			assertThat(DateUtil.isCellDateFormatted(cell(sheet, 5))).isTrue();
			assertThat(List.of(6, 7, 8)).extracting((row) -> cell(sheet, row).getCellType())
				.containsOnly(CellType.STRING);
		}
	}

	@Test
	void aCommaIsReadAsTheLanguageMeansIt() throws IOException {
		var english = new Document("d", Locale.ENGLISH, DocumentExamples.document(false).cover(), List.of(new Table("T",
				List.of(new Table.Column("Value", true)), List.of(List.of(List.<Inline>of(new Words("1,973")))))));

		try (var book = new ReadableWorkbook(new ByteArrayInputStream(new XlsxRenderer().render(english, AS_OF)))) {
			assertThat(book.findSheet("T").orElseThrow().read().get(1).getCellAsNumber(0))
				.contains(BigDecimal.valueOf(1973));
		}
	}

	@Test
	void sharesCanBeCountedWith() throws IOException {
		try (var book = new ReadableWorkbook(
				new ByteArrayInputStream(new XlsxRenderer().render(ReviewPapers.review("sv-SE"), AS_OF)))) {
			var rows = book.findSheet("Nyckeltal").map(XlsxRendererTests::rows).orElseThrow();

			assertThat(rows.get(0)).startsWith("Indikator", "Värde", "Värde, antal", "Värde, av", "Värde, andel");
			assertThat(rows.get(1).get(1)).contains(" av ");
			assertThat(Double.parseDouble(rows.get(1).get(4)))
				.isEqualTo(Double.parseDouble(rows.get(1).get(2)) / Double.parseDouble(rows.get(1).get(3)));
		}
	}

	@Test
	void headsStayInSightAndOnEachPage() throws IOException {
		try (var book = book(ReviewPapers.review("sv-SE"))) {
			assertThat(book).allSatisfy((sheet) -> {
				assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
				assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
				assertThat(sheet.getRepeatingRows()).isNotNull();
				assertThat(sheet.getHeader().getLeft()).contains("UTKAST");
				assertThat(sheet.getFooter().getRight()).endsWith("Sida &P av &N");
			});
			assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("Ekvadens kommun");
		}
	}

	@Test
	void theSameDocumentGivesTheSameBytes() throws IOException {
		var document = ReviewPapers.review("sv-SE");

		assertThat(new XlsxRenderer().render(document, AS_OF)).isEqualTo(new XlsxRenderer().render(document, AS_OF));
	}

	private static List<List<String>> rows(Sheet sheet) {
		try {
			return sheet.read()
				.stream()
				.map((row) -> row.stream().map((cell) -> (cell == null) ? "" : cell.getRawValue()).toList())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Cell cell(XSSFSheet sheet, int row) {
		return sheet.getRow(row).getCell(1);
	}

	private static List<String> names(XSSFWorkbook book) {
		return Stream.iterate(0, (i) -> i < book.getNumberOfSheets(), (i) -> i + 1).map(book::getSheetName).toList();
	}

	private static XSSFWorkbook book(Document document) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(new XlsxRenderer().render(document, AS_OF)));
	}

}
