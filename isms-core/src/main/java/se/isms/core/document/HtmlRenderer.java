package se.isms.core.document;

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
		frame.cover();
		frame.contents(Medium.SCREEN);
		blocks(out, Medium.SCREEN, document, labels).write(document.blocks());
		return out.close("article").line().toString();
	}

	/**
	 * The document as pages: with cover, running lines and the sources of its figures.
	 */
	public String page(Document document) {
		var out = new Markup();
		var labels = new Labels(document.language());
		var frame = new FrameMarkup(out, document, labels);
		var language = document.language().toLanguageTag();
		out.raw("<!DOCTYPE html>\n");
		out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language).line();
		frame.head(this.theme);
		out.open("body", "class", "doc doc-print").line();
		frame.running();
		frame.cover();
		frame.contents(Medium.PRINT);
		blocks(out, Medium.PRINT, document, labels).write(document.blocks());
		frame.sources(new Sources(document));
		return out.close("body").close("html").line().toString();
	}

	private BlockMarkup blocks(Markup out, Medium medium, Document document, Labels labels) {
		return new BlockMarkup(out, medium, new Sources(document), labels, this.theme);
	}

}
