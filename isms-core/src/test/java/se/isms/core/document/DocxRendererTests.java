package se.isms.core.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocxRendererTests {

	private static final Instant AS_OF = Instant.parse("2023-03-01T08:00:00.5Z");

	private static final Document DOCUMENT = DocumentExamples.everyBlock();

	private static byte[] docx;

	private static XWPFDocument word;

	@BeforeAll
	static void render() throws IOException {
		docx = new DocxRenderer().render(DOCUMENT, AS_OF);
		word = new XWPFDocument(new ByteArrayInputStream(docx));
	}

	@AfterAll
	static void close() throws IOException {
		word.close();
	}

	@Test
	void obeysTheSchemaOfItsFormat() throws XmlException {
		var errors = new ArrayList<XmlError>();
		var options = new XmlOptions().setErrorListener(errors);

		assertThat(word.getDocument().validate(options)).as(errors.toString()).isTrue();
		assertThat(word.getStyles()).isNotNull();
	}

	@Test
	void headingsListsAndTablesAreWhatTheySay() {
		assertThat(word.getParagraphs()).extracting(XWPFParagraph::getStyleID)
			.contains("Title", "Heading1", "Heading2", "Heading3", "ListBullet", "Caption", "Callout");
		assertThat(styled("Heading1")).containsExactly("1 Årlig rapportering", "Siffrornas källor");
		assertThat(styled("Heading3")).containsExactly("Planer per förvaltning");
		assertThat(Objects.requireNonNull(word.getStyles().getStyle("ListBullet")).getCTStyle().getPPr().getNumPr())
			.isNotNull();
	}

	@Test
	void everyTableRepeatsItsHead() {
		assertThat(word.getTables()).hasSizeGreaterThanOrEqualTo(4)
			.allSatisfy((table) -> assertThat(table.getRow(0).isRepeatHeader()).isTrue())
			.extracting(DocxRendererTests::caption)
			.contains("Kontinuitetsplaner", "Siffrornas källor");
	}

	@Test
	void chartsHaveWordsForThoseWhoDoNotSeeThem() {
		assertThat(word.getAllPictures()).hasSize(1);
		assertThat(word.getDocument().xmlText())
			.contains("descr=\"Bostadsbolaget saknar planer. Andel processer med plan per förvaltning.\"");
	}

	@Test
	void saysWhatItIs() {
		var core = word.getProperties().getCoreProperties();

		assertThat(core.getTitle()).isEqualTo("Säkerhetsorganisationen 2022");
		assertThat(core.getCreator()).isEqualTo("Lindhaga kommun");
		assertThat(core.getSubject()).isEqualTo("Årlig rapport");
		assertThat(core.getCreated().toInstant()).isEqualTo("2023-03-01T08:00:00Z");
		assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("sv-SE");
		assertThat(language(DOCUMENT)).isEqualTo("sv-SE");
	}

	@Test
	void speaksTheLanguageOfTheDocument() throws IOException, XmlException {
		var english = new Document("SO-2022", Locale.ENGLISH, DOCUMENT.cover(), DOCUMENT.blocks());

		try (var read = new XWPFDocument(
				new ByteArrayInputStream(new DocxRenderer(new Theme("#1B5E20")).render(english, AS_OF)))) {
			assertThat(read.getStyle().xmlText()).contains("en-GB", "1B5E20").doesNotContain("sv-SE", "1F4E79");
			assertThat(read.getHeaderList().get(0).getText()).contains("DRAFT");
		}
	}

	@Test
	void eachPageSaysWhatStateTheDocumentIsIn() {
		assertThat(word.getHeaderList().get(0).getText()).contains("UTKAST", "Säkerhetsorganisationen 2022",
				"Diarienummer 2023.141 KS", "Version 3");
		var footer = word.getFooterList().get(0);
		assertThat(footer.getText()).contains("Lindhaga kommun");
		assertThat(footer._getHdrFtr().xmlText()).contains(" PAGE ", " NUMPAGES ");
	}

	@Test
	void onlyDraftsAreMarked() throws IOException {
		try (var read = new XWPFDocument(
				new ByteArrayInputStream(new DocxRenderer().render(DocumentExamples.document(false), AS_OF)))) {
			assertThat(read.getHeaderList().get(0).getText()).doesNotContain("UTKAST");
			assertThat(read.getDocument().xmlText()).doesNotContain("UTKAST");
		}
	}

	@Test
	void theSameDocumentGivesTheSameBytes() throws IOException {
		assertThat(new DocxRenderer().render(DOCUMENT, AS_OF)).isEqualTo(docx);
		assertThat(new DocxRenderer().render(DOCUMENT, AS_OF.plusSeconds(1))).isNotEqualTo(docx);
	}

	private static List<String> styled(String style) {
		return word.getParagraphs()
			.stream()
			.filter((paragraph) -> style.equals(paragraph.getStyleID()))
			.map(XWPFParagraph::getText)
			.toList();
	}

	private static String caption(XWPFTable table) {
		return table.getCTTbl().getTblPr().getTblCaption().getVal();
	}

	private static String language(Document document) {
		return word.getStyles().getDefaultRunStyle().getRPr().getLangArray(0).getVal().toString();
	}

}
