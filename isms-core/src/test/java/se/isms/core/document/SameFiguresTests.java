package se.isms.core.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.namespace.QName;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.document.Inline.Figure;
import se.isms.core.report.ReportPapers;
import se.isms.core.review.ReviewPapers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures of each format, taken out of its files by other libraries than write them.
 */
class SameFiguresTests {

	private static final Pattern IN_HTML = Pattern.compile("data-figure=\"([^\"]+)\"[^>]*>([^<]*)<");

	private static final Pattern IN_SOURCES = Pattern.compile("(?m)^([A-Z]-\\w+) (.+?) (?:/\\S+|–)$");

	private static final String WORD = "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' ";

	static Stream<Document> documents() {
		return Stream.of(DocumentExamples.everyBlock(), ReviewPapers.review("sv-SE"), ReviewPapers.review("en-GB"),
				ReportPapers.report());
	}

	@ParameterizedTest
	@MethodSource("documents")
	void standInHtml(Document document) {
		var html = new HtmlRenderer();

		assertThat(matches(IN_HTML, html.article(document))).isEqualTo(lines(document));
		assertThat(matches(IN_HTML, html.page(document))).isEqualTo(lines(document));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void standInJson(Document document) {
		var json = JsonMapper.shared().readTree(new JsonRenderer().write(document)).get("figures");

		assertThat(json.valueStream()
			.map((figure) -> figure.get("id").asString() + " " + figure.get("display").asString()))
			.containsExactlyElementsOf(lines(document));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void standInPdf(Document document) throws IOException {
		try (var pdf = Loader.loadPDF(new PdfRenderer().render(document, Instant.EPOCH))) {
			var text = new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');

			assertThat(matches(IN_SOURCES, text.substring(sources(text)))).isEqualTo(each(document));
			assertThat(text.replaceAll("\\s+", " "))
				.contains(document.figures().stream().map(Figure::display).toList());
		}
	}

	@ParameterizedTest
	@MethodSource("documents")
	void standInDocx(Document document) throws IOException {
		assertThat(inDocx(document)).isEqualTo(lines(document));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void standInPptx(Document document) throws IOException {
		try (var show = new XMLSlideShow(
				new ByteArrayInputStream(new PptxRenderer().render(document, Instant.EPOCH)))) {
			var sources = sources(show);

			assertThat(sources).isEqualTo(each(document));
			assertThat(linked(show)).isNotEmpty().isSubsetOf(sources);
		}
	}

	@ParameterizedTest
	@MethodSource("documents")
	void standInXlsx(Document document) throws IOException {
		try (var book = new ReadableWorkbook(
				new ByteArrayInputStream(new XlsxRenderer().render(document, Instant.EPOCH)))) {
			var rows = book.getFirstSheet().read();

			assertThat(rows.stream().skip(1).map((row) -> row.getCellText(0) + " " + row.getCellText(2)))
				.containsExactlyElementsOf(each(document));
			measured(document).forEach((id, figure) -> assertMeasured(rows, figure));
		}
	}

	@Test
	void oneThatIsWrongIsFound() throws IOException {
		var document = DocumentExamples.everyBlock();
		var right = DocumentExamples.RISK_ANALYSES;
		var wrong = new Figure(right.id(), "8 av 12 (66 %)", right.source());
		var blocks = document.blocks()
			.stream()
			.map((block) -> block.inlines().anyMatch(right::equals) ? new Block.Paragraph(List.of(wrong)) : block)
			.toList();

		assertThat(inDocx(new Document(document.id(), document.language(), document.cover(), blocks)))
			.isNotEqualTo(lines(document))
			.contains("K-01 8 av 12 (66 %)");
	}

	private static int sources(String text) {
		return Math.max(text.lastIndexOf("Siffrornas källor"), text.lastIndexOf("Sources of figures"));
	}

	private static void assertMeasured(List<Row> rows, Figure figure) {
		var measure = Objects.requireNonNull(figure.measure());
		var row = rows.stream().filter((one) -> one.getCellText(0).equals(figure.id())).findFirst().orElseThrow();

		assertThat(row.getCellAsNumber(3).orElseThrow().longValue()).isEqualTo(measure.n());
		assertThat(row.getCellAsNumber(4).map(Number::longValue).orElse(null)).isEqualTo(measure.of());
		assertThat(row.getCellAsNumber(5).map(Number::doubleValue).orElse(null)).isEqualTo(measure.share());
	}

	private static Map<String, Figure> measured(Document document) {
		var measured = new HashMap<String, Figure>();
		document.figures()
			.stream()
			.filter((figure) -> figure.measure() != null)
			.forEach((figure) -> measured.put(figure.id(), figure));
		return measured;
	}

	private static List<String> inDocx(Document document) throws IOException {
		try (var word = new XWPFDocument(
				new ByteArrayInputStream(new DocxRenderer().render(document, Instant.EPOCH)))) {
			var found = new ArrayList<String>();
			for (var control : word.getDocument().selectPath(WORD + ".//w:sdt")) {
				found.add(tag(control) + " " + text(control));
			}
			return found;
		}
	}

	private static String tag(XmlObject control) {
		return control.selectPath(WORD + "./w:sdtPr/w:tag")[0]
			.selectAttribute(new QName("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "val"))
			.newCursor()
			.getTextValue();
	}

	private static String text(XmlObject control) {
		return control.selectPath(WORD + ".//w:t")[0].newCursor().getTextValue();
	}

	private static List<String> sources(XMLSlideShow show) {
		return show.getSlides()
			.stream()
			.filter((slide) -> slide.getTitle().startsWith("Siffrornas källor")
					|| slide.getTitle().startsWith("Sources of figures"))
			.flatMap((slide) -> tables(slide.getShapes()))
			.flatMap((table) -> table.getRows().stream().skip(1))
			.map((row) -> row.getCells().get(0).getText() + " " + row.getCells().get(1).getText())
			.toList();
	}

	private static List<String> linked(XMLSlideShow show) {
		var runs = show.getSlides().stream().flatMap((slide) -> slide.getShapes().stream()).flatMap((shape) -> {
			if (shape instanceof XSLFTable table) {
				return table.getRows()
					.stream()
					.flatMap((row) -> row.getCells().stream())
					.flatMap(SameFiguresTests::runs);
			}
			return (shape instanceof XSLFTextShape text) ? runs(text) : Stream.of();
		});
		return runs.filter((run) -> run.getHyperlink() != null)
			.map((run) -> run.getHyperlink().getXmlObject().getTooltip() + " " + run.getRawText())
			.distinct()
			.toList();
	}

	private static Stream<XSLFTextRun> runs(XSLFTextShape shape) {
		return shape.getTextParagraphs().stream().flatMap((paragraph) -> paragraph.getTextRuns().stream());
	}

	private static Stream<XSLFTable> tables(List<?> shapes) {
		return shapes.stream().filter(XSLFTable.class::isInstance).map(XSLFTable.class::cast);
	}

	private static List<String> lines(Document document) {
		return document.figures().stream().map((figure) -> figure.id() + " " + figure.display()).toList();
	}

	/** Each figure once, in the order in which they are first read. */
	private static List<String> each(Document document) {
		return List.copyOf(new LinkedHashSet<>(lines(document)));
	}

	private static List<String> matches(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((match) -> match.group(1) + " " + match.group(2)).toList();
	}

}
