package se.isms.core.document;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Writes a document for browsers, and as the pages that a PDF is made of. */
public final class HtmlRenderer {

	private final Theme theme;

	public HtmlRenderer() {
		this(Theme.DEFAULT);
	}

	public HtmlRenderer(Theme theme) {
		this.theme = theme;
	}

	/**
	 * The document as a part of a web page, without any style of its own. It brings the
	 * only heading of the first level.
	 */
	public String article(Document document) {
		var out = new Markup();
		var labels = new Labels(document.language());
		var frame = new FrameMarkup(out, document, labels);
		out.open("article", "class", "doc", "lang", document.language().toLanguageTag()).line();
		frame.cover(null);
		frame.contents(Medium.SCREEN);
		blocks(out, Medium.SCREEN, document).write(document.blocks());
		return out.close("article").line().toString();
	}

	/**
	 * The document as pages: with cover, running lines and the sources of its figures.
	 */
	public String page(Document document) {
		return sheet(document, (out, frame) -> {
			frame.head(this.theme);
			out.open("body", "class", "doc doc-print").line();
			frame.running();
			frame.cover(this.theme.emblem());
			frame.contents(Medium.PRINT);
			blocks(out, Medium.PRINT, document).write(document.blocks());
			frame.sources(new Sources(document));
		});
	}

	/** Cover and contents, for a file that its parts are bound to. */
	String front(Document document, Map<String, Integer> pages) {
		return sheet(document, (out, frame) -> {
			frame.head(this.theme, true, List.of());
			out.open("body", "class", "doc doc-print").line();
			frame.cover(this.theme.emblem());
			frame.contents(Medium.BOUND, pages);
		});
	}

	/** Some of the blocks, likewise. */
	String part(Document document, List<Block> blocks) {
		var places = blocks.stream()
			.filter(Block.Heading.class::isInstance)
			.map((heading) -> ((Block.Heading) heading).anchor())
			.toList();
		return sheet(document, (out, frame) -> {
			frame.head(this.theme, false, places);
			out.open("body", "class", "doc doc-print").line();
			blocks(out, Medium.BOUND, document).write(blocks);
		});
	}

	/** The sources of the figures, likewise. */
	String sources(Document document) {
		var sources = new Sources(document);
		var places = Stream.concat(Stream.of(FrameMarkup.SOURCES), sources.figures().stream().map(sources::anchor));
		return sheet(document, (out, frame) -> {
			frame.head(this.theme, false, places.toList());
			out.open("body", "class", "doc doc-print").line();
			frame.sources(sources);
		});
	}

	private static String sheet(Document document, BiConsumer<Markup, FrameMarkup> content) {
		var out = new Markup();
		var language = document.language().toLanguageTag();
		out.raw("<!DOCTYPE html>\n");
		out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language).line();
		content.accept(out, new FrameMarkup(out, document, new Labels(document.language())));
		return out.close("body").close("html").line().toString();
	}

	private BlockMarkup blocks(Markup out, Medium medium, Document document) {
		return new BlockMarkup(out, medium, new Sources(document), new Labels(document.language()), this.theme);
	}

}
