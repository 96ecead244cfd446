package se.isms.core.document;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import se.isms.core.document.Block.Heading;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlRendererTests {

	private final Document document = DocumentExamples.everyBlock();

	private final HtmlRenderer renderer = new HtmlRenderer();

	@Test
	void linksFiguresToTheirSources() {
		assertThat(this.renderer.article(this.document)).contains(
				"<a class=\"figure\" data-figure=\"K-01\" href=\"/review/2022/figures/K-01\">9 av 12 (75 %)</a>",
				"<span class=\"figure\" data-figure=\"K-03\">4</span>");
	}

	@Test
	void linksPrintedFiguresToTheListOfSources() {
		assertThat(this.renderer.page(this.document)).contains("data-figure=\"K-01\" href=\"#source-1\"")
			.contains("id=\"source-1\">K-01</span></th><td>9 av 12 (75 %)</td>")
			.contains("/review/2022/figures/K-01</td>");
	}

	@Test
	void escapesWhatWantsToBeMarkup() {
		for (var html : List.of(this.renderer.article(this.document), this.renderer.page(this.document))) {
			assertThat(html).contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; mer")
				.doesNotContain("<script")
				.doesNotContain("\u0007");
		}
	}

	@Test
	void bringsNoStyleOfItsOwnIntoAWebPage() {
		assertThat(this.renderer.article(this.document)).doesNotContain("style=").doesNotContain("<style");
		assertThat(this.renderer.page(this.document)).doesNotContain("style=");
	}

	@Test
	void showsThatAValueIsNotKnownYet() {
		assertThat(this.renderer.article(this.document)).containsPattern("Datum för beslut</p><p [^>]*>–</p>")
			.contains("<td class=\"doc-text\">–</td>");
	}

	@Test
	void describesChartsAndRepeatsTheirNumbers() {
		assertThat(this.renderer.article(this.document)).contains("role=\"img\"")
			.contains("<title id=\"chart-1-title\">Bostadsbolaget saknar planer</title>")
			.contains("<desc id=\"chart-1-desc\">Andel processer med plan per förvaltning.</desc>")
			.contains("<summary>Visa som tabell</summary>")
			.contains("<td class=\"doc-numeric\">0 av 4</td>");
	}

	@Test
	void nestsBookmarksLikeHeadings() {
		var page = this.renderer
			.page(DocumentExamples.document(false, new Heading(1, "1", "A"), new Heading(2, null, "B"),
					new Heading(3, null, "C"), new Heading(2, null, "D"), new Heading(1, "2", "E")));

		assertThat(page.replaceAll(" (name|href)=\"[^\"]*[^A-E\"][^\"]*\"", ""))
			.contains("<bookmarks><bookmark><bookmark name=\"B\"><bookmark name=\"C\"></bookmark></bookmark>"
					+ "<bookmark name=\"D\"></bookmark></bookmark><bookmark></bookmark></bookmarks>");
	}

	@Test
	void marksDraftsAndOnlyDrafts() {
		assertThat(this.renderer.page(this.document)).containsPattern("doc-running-title\"><span[^>]*>UTKAST")
			.containsPattern("doc-cover-title\"><p[^>]*>UTKAST");
		assertThat(this.renderer.page(DocumentExamples.document(false))).doesNotContain("UTKAST");
	}

	@Test
	void speaksTheLanguageOfTheDocument() {
		var english = new Document("SO-2022", Locale.ENGLISH, this.document.cover(), this.document.blocks());

		assertThat(this.renderer.page(english)).contains("lang=\"en\"", ">DRAFT<", ">Sources of figures<", ">Contents<")
			.doesNotContain("UTKAST");
	}

	@Test
	void wearsTheColourOfTheOrganisation() {
		var green = new HtmlRenderer(new Theme("#1B5E20"));

		assertThat(green.page(this.document)).contains("color: #1b5e20", "fill=\"#1b5e20\"").doesNotContain("#1f4e79");
	}

}
