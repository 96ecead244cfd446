package se.isms.core.document;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.Table;
import se.isms.core.document.Inline.Words;

import static org.assertj.core.api.Assertions.assertThat;

/** A document that is laid out in several parts is one document. */
class PdfBinderTests {

	private static final Document DOCUMENT = LongDocument.of(16);

	private static byte[] bytes;

	private static PDDocument pdf;

	@BeforeAll
	static void render() throws IOException {
		bytes = new PdfRenderer().render(DOCUMENT, Instant.EPOCH);
		pdf = Loader.loadPDF(bytes);
	}

	@AfterAll
	static void close() throws IOException {
		pdf.close();
	}

	@Test
	void isLaidOutInParts() {
		assertThat(PdfParts.of(DOCUMENT.blocks())).hasSizeGreaterThan(2)
			.allSatisfy((part) -> assertThat(part.get(0)).isInstanceOf(Heading.class));
		assertThat(PdfParts.of(DOCUMENT.blocks()).stream().flatMap(List::stream)).isEqualTo(DOCUMENT.blocks());
	}

	@Test
	void canBeReadByEverybodyAndKept() throws Exception {
		assertThat(Conformance.violations(bytes, "ua1")).isEmpty();
		assertThat(Conformance.violations(bytes, "2a")).isEmpty();
	}

	@Test
	void contentsTellOnWhichPageEachChapterIs() throws IOException {
		for (int chapter = 1; chapter <= 16; chapter++) {
			var line = chapter + " Kapitel om förvaltning " + chapter;
			var told = Pattern.compile("(?m)^" + line + "[ .]+(\\d+)$").matcher(text(2, 4));

			assertThat(told.find()).as(line).isTrue();
			int page = Integer.parseInt(told.group(1));
			assertThat(text(page, page)).contains("Kapitel om förvaltning " + chapter + "\n");
		}
	}

	@Test
	void everyPageHasItsNumberOnce() throws IOException {
		int pages = pdf.getNumberOfPages();

		assertThat(pages).isGreaterThan(40);
		for (int page = 2; page <= pages; page++) {
			assertThat(text(page, page)).containsOnlyOnce("Sida " + page + " av " + pages).contains("UTKAST");
		}
	}

	@Test
	void everyLinkLeadsToAPage() throws IOException {
		int links = 0;
		for (var page : pdf.getPages()) {
			for (var annotation : page.getAnnotations()) {
				var link = (PDAnnotationLink) annotation;
				assertThat(link.getAction()).isNull();
				assertThat(((PDPageDestination) link.getDestination()).retrievePageNumber()).isNotNegative();
				links++;
			}
		}
		// Contents with 80 headings and the sources, and eight figures in each chapter.
		assertThat(links).isGreaterThanOrEqualTo(81 + 16 * 8);
	}

	@Test
	void bookmarksNestLikeHeadings() throws IOException {
		var chapters = pdf.getDocumentCatalog().getDocumentOutline().children();

		assertThat(chapters).hasSize(17).first().satisfies((chapter) -> assertThat(chapter.children()).hasSize(4));
		var last = List.<Integer>of();
		for (var chapter : chapters) {
			var page = ((PDPageDestination) chapter.getDestination()).retrievePageNumber();
			assertThat(last).allSatisfy((before) -> assertThat(page).isGreaterThan(before));
			last = List.of(page);
		}
	}

	@Test
	void tagsAreOneTreeWhoseEveryNumberIsUsedOnce() {
		var root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
		var numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
		var keys = IntStream.range(0, numbers.size() / 2).mapToObj((i) -> numbers.getInt(2 * i)).toList();
		var used = new ArrayList<Integer>();
		for (var page : pdf.getPages()) {
			used.add(page.getCOSObject().getInt(COSName.STRUCT_PARENTS));
			COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
			for (int i = 0; annotations != null && i < annotations.size(); i++) {
				used.add(((COSDictionary) annotations.getObject(i)).getInt(COSName.STRUCT_PARENT));
			}
		}

		assertThat(keys).isSorted().doesNotHaveDuplicates();
		assertThat(used).containsExactlyInAnyOrderElementsOf(keys);
	}

	@Test
	void aTableThatIsTooLongIsCutUnderTheSameHead() {
		var rows = IntStream.range(0, 4_000)
			.mapToObj((row) -> List.of(List.<Inline>of(new Words("Rad " + row)),
					List.<Inline>of(new Words("x".repeat(40)))))
			.toList();
		var table = new Table("Lång", List.of(new Table.Column("a", false), new Table.Column("b", false)), rows);

		var tables = PdfParts.of(List.of(new Heading(1, null, "Allt"), table))
			.stream()
			.flatMap(List::stream)
			.filter(Table.class::isInstance)
			.map(Table.class::cast)
			.toList();

		assertThat(tables).hasSizeGreaterThan(3).extracting(Table::caption).containsOnly("Lång");
		assertThat(tables.stream().flatMap((one) -> one.rows().stream())).isEqualTo(rows);
	}

	private static String text(int first, int last) throws IOException {
		var stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		stripper.setStartPage(first);
		stripper.setEndPage(last);
		return stripper.getText(pdf);
	}

}
