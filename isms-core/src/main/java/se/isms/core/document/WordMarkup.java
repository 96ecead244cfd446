package se.isms.core.document;

import java.util.List;

/** The paragraphs and runs of WordprocessingML. */
final class WordMarkup implements Inline.Visitor<Markup> {

	private final Markup out;

	private final Sources sources;

	WordMarkup(Markup out, Sources sources) {
		this.out = out;
		this.sources = sources;
	}

	/** A paragraph in a style. */
	void paragraph(String style, List<Inline> content, String... properties) {
		begin(style, properties);
		content(content);
		end();
	}

	void paragraph(String style, String text, String... properties) {
		begin(style, properties);
		run(text);
		end();
	}

	/** Properties are elements with a value each, as name and value in turn. */
	void begin(String style, String... properties) {
		this.out.open("w:p").open("w:pPr").lone("w:pStyle", "w:val", style);
		for (int i = 0; i < properties.length; i += 2) {
			this.out.lone(properties[i], "w:val", properties[i + 1]);
		}
		this.out.close("w:pPr");
	}

	void end() {
		this.out.close("w:p").line();
	}

	void content(List<Inline> content) {
		if (content.stream().allMatch((inline) -> inline.text().isBlank())) {
			run(Document.EMPTY);
			return;
		}
		content.forEach((inline) -> inline.accept(this));
	}

	Markup run(String text) {
		var lines = text.split("\n", -1);
		this.out.open("w:r");
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				this.out.lone("w:br");
			}
			this.out.element("w:t", lines[i], "xml:space", "preserve");
		}
		return this.out.close("w:r");
	}

	Markup run(String style, String text) {
		this.out.open("w:r").open("w:rPr").lone("w:rStyle", "w:val", style).close("w:rPr");
		return this.out.element("w:t", text, "xml:space", "preserve").close("w:r");
	}

	void tab() {
		this.out.open("w:r").lone("w:tab").close("w:r");
	}

	void lineBreak() {
		this.out.open("w:r").lone("w:br").close("w:r");
	}

	/** What the program computes when it shows the page. */
	void field(String instruction, String shown) {
		this.out.open("w:r").lone("w:fldChar", "w:fldCharType", "begin", "w:dirty", "true").close("w:r");
		this.out.open("w:r").element("w:instrText", instruction, "xml:space", "preserve").close("w:r");
		this.out.open("w:r").lone("w:fldChar", "w:fldCharType", "separate").close("w:r");
		run(shown);
		this.out.open("w:r").lone("w:fldChar", "w:fldCharType", "end").close("w:r");
	}

	void bookmark(int id, String name, Runnable content) {
		this.out.lone("w:bookmarkStart", "w:id", String.valueOf(id), "w:name", name);
		content.run();
		this.out.lone("w:bookmarkEnd", "w:id", String.valueOf(id));
	}

	@Override
	public Markup words(Inline.Words words) {
		return run(words.text());
	}

	@Override
	public Markup strong(Inline.Strong strong) {
		return run("Strong", strong.text());
	}

	@Override
	public Markup figure(Inline.Figure figure) {
		this.out.open("w:sdt").open("w:sdtPr").lone("w:alias", "w:val", figure.id());
		this.out.lone("w:tag", "w:val", figure.id()).close("w:sdtPr").open("w:sdtContent");
		this.out.open("w:hyperlink", "w:anchor", place(figure), "w:history", "1");
		run("Figure", figure.display());
		return this.out.close("w:hyperlink").close("w:sdtContent").close("w:sdt");
	}

	/** Names of places are letters, digits and lines. */
	String place(Inline.Figure figure) {
		return this.sources.anchor(figure).replace('-', '_');
	}

}
