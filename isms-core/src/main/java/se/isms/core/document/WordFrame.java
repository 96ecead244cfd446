package se.isms.core.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.Table;
import se.isms.core.document.Inline.Words;

/**
 * A whole document as WordprocessingML: cover, contents, blocks, sources, and the lines
 * around.
 */
final class WordFrame {

	private static final String[] NAMESPACES = { "xmlns:w",
			"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "xmlns:r",
			"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "xmlns:wp",
			"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "xmlns:a",
			"http://schemas.openxmlformats.org/drawingml/2006/main", "xmlns:pic",
			"http://schemas.openxmlformats.org/drawingml/2006/picture" };

	// Bookmarks are numbered over the whole document.
	private static final int SOURCES_FROM = 10_000;

	private final Document document;

	private final Cover cover;

	private final Labels labels;

	private final Sources sources;

	private final @Nullable Emblem emblem;

	WordFrame(Document document, Labels labels, @Nullable Emblem emblem) {
		this.emblem = emblem;
		this.document = document;
		this.cover = document.cover();
		this.labels = labels;
		this.sources = new Sources(document);
	}

	String body(WordPictures pictures, String header, String footer) {
		var out = new Markup();
		var word = new WordMarkup(out, this.sources);
		var blocks = new WordBlocks(out, word, this.labels, pictures, this.document);
		out.open("w:document", NAMESPACES).open("w:body");
		if (this.emblem != null) {
			word.begin("Normal");
			pictures.emblem(out, this.emblem, this.cover.organisation());
			word.end();
		}
		cover(word, blocks);
		contents(out, word);
		this.document.blocks().forEach((block) -> block.accept(blocks));
		sources(word, blocks);
		section(out, header, footer);
		return out.close("w:body").close("w:document").toString();
	}

	private void cover(WordMarkup word, WordBlocks blocks) {
		word.paragraph("CoverOrganisation", this.cover.organisation());
		if (this.cover.draft()) {
			word.begin("Normal");
			word.run("Draft", this.labels.of("draft"));
			word.end();
		}
		word.paragraph("Title", this.cover.title());
		word.paragraph("Subtitle", (this.cover.subtitle() != null) ? this.cover.subtitle() : "");
		var facts = this.cover.facts(this.labels);
		blocks.grid(new Table(this.cover.title(), List.of(column("cover.fact"), column("cover.value")), facts.stream()
			.map((fact) -> List.of(List.<Inline>of(new Words(fact.label())), List.<Inline>of(new Words(fact.value()))))
			.toList()), (row) -> {
			});
	}

	private Table.Column column(String key) {
		return new Table.Column(this.labels.of(key), false);
	}

	private void contents(Markup out, WordMarkup word) {
		var headings = this.document.headings();
		if (headings.isEmpty()) {
			return;
		}
		word.paragraph("TOCHeading", this.labels.of("contents"));
		for (int i = 0; i < headings.size(); i++) {
			entry(out, word, headings.get(i), WordBlocks.place(i));
		}
		if (!this.sources.figures().isEmpty()) {
			entry(out, word, new Heading(1, null, this.labels.of("sources.title")), "sources");
		}
		word.begin("Normal");
		out.open("w:r").lone("w:br", "w:type", "page").close("w:r");
		word.end();
	}

	private static void entry(Markup out, WordMarkup word, Heading heading, String place) {
		word.begin("TOC" + heading.level());
		out.open("w:hyperlink", "w:anchor", place, "w:history", "1");
		word.run(heading.line());
		word.tab();
		word.field(" PAGEREF " + place + " \\h ", Document.EMPTY);
		out.close("w:hyperlink");
		word.end();
	}

	private void sources(WordMarkup word, WordBlocks blocks) {
		var figures = List.copyOf(this.sources.figures());
		if (figures.isEmpty()) {
			return;
		}
		word.begin("Heading1", "w:pageBreakBefore", "1");
		word.bookmark(SOURCES_FROM, "sources", () -> word.run(this.labels.of("sources.title")));
		word.end();
		word.paragraph("Normal", this.labels.of("sources.intro"));
		blocks.grid(this.sources.table(this.labels),
				(row) -> word.bookmark(SOURCES_FROM + 1 + row, word.place(figures.get(row)), () -> {
				}));
	}

	private static void section(Markup out, String header, String footer) {
		out.open("w:sectPr").lone("w:headerReference", "w:type", "default", "r:id", header);
		out.lone("w:footerReference", "w:type", "default", "r:id", footer);
		out.lone("w:pgSz", "w:w", "11906", "w:h", "16838");
		out.lone("w:pgMar", "w:top", "1531", "w:right", "1247", "w:bottom", "1361", "w:left", "1247", "w:header", "680",
				"w:footer", "680", "w:gutter", "0");
		out.lone("w:titlePg").close("w:sectPr");
	}

	/** What stands on top of each page but the first. */
	String header() {
		var out = new Markup();
		var word = new WordMarkup(out, this.sources);
		out.open("w:hdr", NAMESPACES);
		word.begin("Header");
		if (this.cover.draft()) {
			word.run("Draft", this.labels.of("draft") + "  ");
		}
		word.run(this.cover.title());
		word.tab();
		word.run(this.cover.state(this.labels));
		word.end();
		return out.close("w:hdr").toString();
	}

	/** What stands at the bottom of each page but the first. */
	String footer() {
		var out = new Markup();
		var word = new WordMarkup(out, this.sources);
		out.open("w:ftr", NAMESPACES);
		word.begin("Footer");
		word.run(this.cover.organisation());
		word.tab();
		word.run(this.labels.of("page") + " ");
		word.field(" PAGE ", "1");
		word.run(" " + this.labels.of("page.of") + " ");
		word.field(" NUMPAGES ", "1");
		word.end();
		return out.close("w:ftr").toString();
	}

}
