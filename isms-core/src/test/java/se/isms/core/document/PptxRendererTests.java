package se.isms.core.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.isms.core.review.ReviewPapers;

import static org.assertj.core.api.Assertions.assertThat;

class PptxRendererTests {

	private static final Instant AS_OF = Instant.parse("2023-03-01T08:00:00Z");

	private static final Document DOCUMENT = ReviewPapers.review("sv-SE");

	private static byte[] pptx;

	private static XMLSlideShow show;

	@BeforeAll
	static void render() throws IOException {
		pptx = new PptxRenderer().render(DOCUMENT, AS_OF);
		show = new XMLSlideShow(new ByteArrayInputStream(pptx));
	}

	@AfterAll
	static void close() throws IOException {
		show.close();
	}

	@Test
	void obeysTheSchemaOfItsFormat() {
		var errors = new ArrayList<XmlError>();
		var options = new XmlOptions().setErrorListener(errors);

		assertThat(show.getCTPresentation().validate(options)).as(errors.toString()).isTrue();
		for (var slide : show.getSlides()) {
			assertThat(slide.getXmlObject().validate(options)).as(slide.getTitle() + errors).isTrue();
		}
		var master = show.getSlideMasters().get(0);
		assertThat(master.getXmlObject().validate(options)).as(errors.toString()).isTrue();
		assertThat(master.getSlideLayouts()).hasSize(3)
			.allSatisfy((layout) -> assertThat(layout.getXmlObject().validate(options)).as(errors.toString()).isTrue());
	}

	@Test
	void everySlideHasATitleOfItsOwn() {
		assertThat(show.getSlides()).extracting(XSLFSlide::getTitle)
			.doesNotContainNull()
			.doesNotHaveDuplicates()
			.contains("1 Sammanfattning: Nyckeltal", "9 Beslut: Ledningens beslut");
	}

	@Test
	void eachInputHasASlide() {
		assertThat(show.getSlides()).extracting(XSLFSlide::getTitle)
			.contains("3 Uppföljning av tidigare beslut", "Förändringar i omvärlden och i kommunen",
					"Förändrade krav och förväntningar", "Synpunkter från intressenter",
					"5 Resultat: mål, mätningar, granskningar och incidenter", "6 Riskarbete och kontinuitet",
					"8 Förbättringsmöjligheter och fokusområden");
	}

	@Test
	void isReadInOrderAndInItsLanguage() {
		for (var slide : show.getSlides().subList(1, show.getSlides().size())) {
			assertThat(place(slide.getShapes().get(0))).isEqualTo(Placeholder.TITLE);
			assertThat(place(slide.getShapes().get(slide.getShapes().size() - 1))).isEqualTo(Placeholder.SLIDE_NUMBER);
			assertThat(slide.getXmlObject().xmlText()).contains("lang=\"sv-SE\"").doesNotContain("lang=\"en");
		}
	}

	@Test
	void picturesAndTablesHaveWords() {
		var shapes = show.getSlides().stream().flatMap((slide) -> slide.getShapes().stream()).toList();

		assertThat(shapes).hasAtLeastOneElementOfType(XSLFPictureShape.class)
			.hasAtLeastOneElementOfType(XSLFTable.class)
			.filteredOn((shape) -> shape instanceof XSLFPictureShape || shape instanceof XSLFTable)
			.allSatisfy((shape) -> assertThat(shape.getXmlObject().xmlText()).containsPattern("descr=\"[^\"]{5,}\""));
	}

	@Test
	void eachSlideSaysWhatStateTheDocumentIsIn() {
		int last = show.getSlides().size();
		var foot = text(show.getSlides().get(last - 1));

		assertThat(foot).anyMatch((text) -> text.startsWith("UTKAST") && text.contains("Version 0"))
			.contains("Bild " + last + " av " + last);
	}

	@Test
	void leavesLongTextToTheDocument() {
		var sentence = "Tolv ord som tillsammans säger att något har hänt i kommunen i år. ";
		var figure = new Inline.Figure("K-01", "9 av 12", null);

		var brief = Brief.of(List.of(new Inline.Words(sentence.repeat(2)), figure,
				new Inline.Words(" riskanalyser. " + sentence.repeat(9))), Locale.forLanguageTag("sv"));

		assertThat(brief).contains(figure);
		assertThat(Inline.text(brief)).hasSizeLessThan(221).endsWith(".");
	}

	@Test
	void everyTableFitsOnItsSlide() {
		var words = "Ett skäl som är långt. ".repeat(12);
		var rows = List.of(words, words, words, words, words, words)
			.stream()
			.map((text) -> List.of(List.<Inline>of(new Inline.Words("Tema")), List.<Inline>of(new Inline.Words(text))))
			.toList();
		var table = new Block.Table("Skäl",
				List.of(new Block.Table.Column("Tema", false), new Block.Table.Column("Skäl", false)), rows);

		assertThat(new SlideTable().pages(table)).hasSizeGreaterThan(1)
			.allSatisfy((page) -> assertThat(page.rows()).isNotEmpty())
			.extracting((page) -> page.rows().size())
			.satisfies((sizes) -> assertThat(sizes.stream().mapToInt((size) -> size).sum()).isEqualTo(6));
	}

	@Test
	void theSameDocumentGivesTheSameBytes() throws IOException {
		assertThat(new PptxRenderer().render(DOCUMENT, AS_OF)).isEqualTo(pptx);
	}

	private static List<String> text(XSLFSlide slide) {
		return slide.getShapes()
			.stream()
			.filter(XSLFTextShape.class::isInstance)
			.map((shape) -> ((XSLFTextShape) shape).getText())
			.toList();
	}

	private static Placeholder place(XSLFShape shape) {
		return Objects.requireNonNull(shape.getPlaceholder());
	}

}
