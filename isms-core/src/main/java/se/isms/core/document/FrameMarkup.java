package se.isms.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import se.isms.core.document.Block.Heading;
import se.isms.core.document.Inline.Figure;

/**
 * Writes what stands around the blocks: head, running lines, cover, contents, sources.
 */
final class FrameMarkup {

	private static final String SOURCES = "sources";

	private final Markup out;

	private final Document document;

	private final Cover cover;

	private final Labels labels;

	FrameMarkup(Markup out, Document document, Labels labels) {
		this.out = out;
		this.document = document;
		this.cover = document.cover();
		this.labels = labels;
	}

	void head(Theme theme) {
		this.out.open("head").lone("meta", "charset", "UTF-8").element("title", this.cover.title()).line();
		meta("description", subject());
		meta("subject", subject());
		meta("author", this.cover.organisation());
		this.out.open("style").raw(theme.css()).close("style").line();
		bookmarks();
		this.out.close("head").line();
	}

	private void meta(String name, String content) {
		this.out.lone("meta", "name", name, "content", content).line();
	}

	private String subject() {
		return (this.cover.subtitle() == null) ? this.cover.organisation() : this.cover.subtitle();
	}

	private void bookmarks() {
		this.out.open("bookmarks");
		int open = 0;
		for (var heading : this.document.headings()) {
			for (; open >= heading.level(); open--) {
				this.out.close("bookmark");
			}
			this.out.open("bookmark", "name", heading.line(), "href", "#" + heading.anchor());
			open++;
		}
		for (; open > 0; open--) {
			this.out.close("bookmark");
		}
		if (hasSources()) {
			this.out.lone("bookmark", "name", this.labels.of("sources.title"), "href", "#" + SOURCES);
		}
		this.out.close("bookmarks").line();
	}

	/** The lines at the top and bottom of each page but the first. */
	void running() {
		this.out.open("div", "class", "doc-running-title");
		draft("span");
		this.out.text(this.cover.title()).close("div").line().open("div", "class", "doc-running-state");
		if (this.cover.diaryNumber() != null) {
			this.out.text(this.labels.of("cover.diary") + " " + this.cover.diaryNumber() + "  ·  ");
		}
		this.out.text(this.labels.of("cover.version") + " " + this.cover.version()).close("div").line();
		this.out.element("div", this.cover.organisation(), "class", "doc-running-organisation").line();
		this.out.open("div", "class", "doc-running-page").text(this.labels.of("page") + " ");
		this.out.element("span", "", "class", "doc-page").text(" " + this.labels.of("page.of") + " ");
		this.out.element("span", "", "class", "doc-pages").close("div").line();
	}

	void cover() {
		this.out.open("header", "class", "doc-cover");
		this.out.element("p", this.cover.organisation(), "class", "doc-cover-organisation").line();
		this.out.open("div", "class", "doc-cover-title");
		draft("p");
		this.out.element("h1", this.cover.title());
		if (this.cover.subtitle() != null) {
			this.out.element("p", this.cover.subtitle(), "class", "doc-cover-subtitle");
		}
		this.out.close("div").line();
		facts();
		this.out.close("header").line();
	}

	private void draft(String tag) {
		if (this.cover.draft()) {
			this.out.element(tag, this.labels.of("draft"), "class", "doc-draft").text(" ");
		}
	}

	// Rows of two, because what floats would be read aloud after all the rest.
	private void facts() {
		this.out.open("div", "class", "doc-cover-foot").open("div", "class", "doc-cover-facts").line();
		var facts = allFacts();
		for (int i = 0; i < facts.size(); i += 2) {
			this.out.open("div", "class", "doc-cover-row");
			facts.subList(i, Math.min(i + 2, facts.size())).forEach(this::fact);
			this.out.close("div").line();
		}
		this.out.close("div").close("div");
	}

	private void fact(Cover.Field fact) {
		this.out.open("div", "class", "doc-cover-fact");
		this.out.element("p", fact.label(), "class", "doc-cover-label");
		this.out.element("p", fact.value().isBlank() ? Document.EMPTY : fact.value(), "class", "doc-cover-value");
		this.out.close("div");
	}

	private List<Cover.Field> allFacts() {
		var facts = new ArrayList<>(this.cover.fields());
		facts.add(new Cover.Field(this.labels.of("cover.diary"),
				Objects.requireNonNullElse(this.cover.diaryNumber(), "")));
		facts.add(new Cover.Field(this.labels.of("cover.version"), this.cover.version()));
		return facts;
	}

	/** The table of contents; page numbers follow from the style sheet. */
	void contents(Medium medium) {
		var headings = this.document.headings();
		if (headings.isEmpty()) {
			return;
		}
		this.out.open("nav", "class", "doc-contents", "aria-label", this.labels.of("contents"));
		this.out.element("p", this.labels.of("contents"), "class", "doc-contents-title").line().open("ul");
		headings.forEach(this::entry);
		if (medium == Medium.PRINT && hasSources()) {
			entry(new Heading(1, null, this.labels.of("sources.title"), SOURCES));
		}
		this.out.close("ul").close("nav").line();
	}

	private void entry(Heading heading) {
		this.out.open("li", "class", "doc-contents-" + heading.level());
		this.out.element("a", heading.line(), "href", "#" + heading.anchor(), "title", heading.line());
		this.out.close("li").line();
	}

	private boolean hasSources() {
		return !this.document.figures().isEmpty();
	}

	/** Where each figure came from, for those who hold paper in their hands. */
	void sources(Sources sources) {
		if (!hasSources()) {
			return;
		}
		this.out.open("div", "class", "doc-sources");
		this.out.element("h2", this.labels.of("sources.title"), "id", SOURCES, "class", "doc-heading");
		this.out.element("p", this.labels.of("sources.intro")).line().open("table", "class", "doc-table");
		this.out.open("thead").open("tr");
		for (var column : List.of("sources.figure", "sources.value", "sources.path")) {
			this.out.element("th", this.labels.of(column), "scope", "col");
		}
		this.out.close("tr").close("thead").line().open("tbody");
		sources.figures().forEach((figure) -> source(figure, sources.anchor(figure)));
		this.out.close("tbody").close("table").close("div").line();
	}

	private void source(Figure figure, String anchor) {
		this.out.open("tr").open("th", "scope", "row");
		this.out.element("span", figure.id(), "id", anchor).close("th");
		this.out.element("td", figure.display());
		this.out.element("td", (figure.source() == null) ? Document.EMPTY : figure.source(), "class", "doc-path");
		this.out.close("tr").line();
	}

}
