package se.isms.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.isms.core.document.Block.Heading;
import se.isms.core.document.Inline.Figure;

/**
 * Writes what stands around the blocks: head, running lines, cover, contents, sources.
 */
final class FrameMarkup {

	static final String SOURCES = "sources";

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
		head(theme.css());
		bookmarks();
		this.out.close("head").line();
	}

	/** The head of a part, with a bookmark for each place that is looked for later. */
	void head(Theme theme, boolean front, List<String> places) {
		head(front ? theme.css() : theme.css().replaceFirst("@page :first \\{(?:[^{}]|\\{[^}]*\\})*\\}", ""));
		this.out.open("bookmarks");
		places.forEach((place) -> this.out.lone("bookmark", "name", place, "href", "#" + place));
		this.out.close("bookmarks").close("head").line();
	}

	private void head(String css) {
		this.out.open("head").lone("meta", "charset", "UTF-8").element("title", this.cover.title()).line();
		meta("description", this.cover.subject());
		meta("subject", this.cover.subject());
		meta("author", this.cover.organisation());
		this.out.open("style").raw(css).close("style").line();
	}

	private void meta(String name, String content) {
		this.out.lone("meta", "name", name, "content", content).line();
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
		this.out.text(this.cover.state(this.labels)).close("div").line();
		this.out.element("div", this.cover.organisation(), "class", "doc-running-organisation").line();
		this.out.open("div", "class", "doc-running-page").text(this.labels.of("page") + " ");
		this.out.element("span", "", "class", "doc-page").text(" " + this.labels.of("page.of") + " ");
		this.out.element("span", "", "class", "doc-pages").close("div").line();
	}

	void cover(@Nullable Emblem emblem) {
		this.out.open("header", "class", "doc-cover");
		if (emblem != null) {
			emblem(emblem);
		}
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

	// In CSS pixels; the name of the organisation follows in words.
	private void emblem(Emblem emblem) {
		this.out.open("p", "class", "doc-cover-emblem")
			.lone("img", "src", emblem.data(), "alt", this.cover.organisation(), "width",
					String.valueOf(Math.round(emblem.widthWithin(240, 76))), "height",
					String.valueOf(Math.round(emblem.heightWithin(240, 76))))
			.close("p")
			.line();
	}

	private void draft(String tag) {
		if (this.cover.draft()) {
			this.out.element(tag, this.labels.of("draft"), "class", "doc-draft").text(" ");
		}
	}

	// Rows of two, because what floats would be read aloud after all the rest.
	private void facts() {
		this.out.open("div", "class", "doc-cover-foot").open("div", "class", "doc-cover-facts").line();
		var facts = this.cover.facts(this.labels);
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
		this.out.element("p", fact.value(), "class", "doc-cover-value");
		this.out.close("div");
	}

	/** The table of contents; page numbers follow from the style sheet. */
	void contents(Medium medium) {
		contents(medium, Map.of());
	}

	/** The table of contents with the page of each place, where it is known. */
	void contents(Medium medium, Map<String, Integer> pages) {
		var headings = new ArrayList<>(this.document.headings());
		if (headings.isEmpty()) {
			return;
		}
		if (medium != Medium.SCREEN && hasSources()) {
			headings.add(new Heading(1, null, this.labels.of("sources.title"), SOURCES));
		}
		this.out.open("nav", "class", "doc-contents", "aria-label", this.labels.of("contents"));
		this.out.element("p", this.labels.of("contents"), "class", "doc-contents-title").line().open("ul");
		headings.forEach((heading) -> entry(heading, medium, pages.get(heading.anchor())));
		this.out.close("ul").close("nav").line();
	}

	private void entry(Heading heading, Medium medium, @Nullable Integer page) {
		this.out.open("li", "class", "doc-contents-" + heading.level());
		var link = (medium == Medium.BOUND ? Medium.BOUND : Medium.PRINT).links() + heading.anchor();
		if (page == null) {
			this.out.element("a", heading.line(), "href", link, "title", heading.line());
		}
		else {
			this.out.element("a", heading.line(), "href", link, "title", heading.line(), "data-page",
					String.valueOf(page));
		}
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
