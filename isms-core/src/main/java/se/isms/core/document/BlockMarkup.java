package se.isms.core.document;

import java.util.List;
import java.util.Locale;

import se.isms.core.chart.Chart;
import se.isms.core.chart.Palette;
import se.isms.core.chart.Svg;
import se.isms.core.document.Block.Answers;
import se.isms.core.document.Block.BarChart;
import se.isms.core.document.Block.Bullets;
import se.isms.core.document.Block.Callout;
import se.isms.core.document.Block.Diagram;
import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.NewPage;
import se.isms.core.document.Block.Paragraph;
import se.isms.core.document.Block.Table;

/** Writes blocks. */
final class BlockMarkup implements Block.Visitor<Markup> {

	// A table of up to so many rows is not torn apart by the end of a page.
	private static final int LONG_TABLE = 14;

	// The 166 mm between the margins, in CSS pixels.
	private static final int PRINT_WIDTH = 627;

	private final Markup out;

	private final Medium medium;

	private final Labels labels;

	private final InlineMarkup inlines;

	private final Palette palette;

	private int charts;

	BlockMarkup(Markup out, Medium medium, Sources sources, Labels labels, Theme theme) {
		this.out = out;
		this.medium = medium;
		this.labels = labels;
		this.inlines = new InlineMarkup(out, medium, sources, labels);
		this.palette = new Palette(theme.accent());
	}

	void write(List<Block> blocks) {
		blocks.forEach((block) -> block.accept(this).line());
	}

	@Override
	public Markup heading(Heading heading) {
		// The title of the document is the only heading of the first level.
		var tag = "h" + (heading.level() + 1);
		this.out.open(tag, "id", heading.anchor(), "class", "doc-heading");
		if (heading.number() != null) {
			this.out.element("span", heading.number(), "class", "doc-heading-number").text(" ");
		}
		return this.out.text(heading.text()).close(tag);
	}

	@Override
	public Markup paragraph(Paragraph paragraph) {
		return content("p", paragraph.content());
	}

	@Override
	public Markup bullets(Bullets bullets) {
		this.out.open("ul", "class", "doc-bullets");
		bullets.items().forEach((item) -> content("li", item));
		return this.out.close("ul");
	}

	@Override
	public Markup table(Table table) {
		boolean wide = this.medium != Medium.SCREEN && table.wide();
		frame(table).open("table", "class", wide ? "doc-table doc-table-wide" : "doc-table");
		this.out.element("caption", table.caption()).line().open("thead").open("tr");
		table.columns()
			.forEach((column) -> this.out.element("th", column.header(), "scope", "col", "class", type(column)));
		this.out.close("tr").close("thead").line().open("tbody");
		if (table.rows().isEmpty()) {
			this.out.open("tr")
				.element("td", this.labels.of("table.empty"), "colspan", String.valueOf(table.columns().size()))
				.close("tr");
		}
		table.rows().forEach((row) -> row(table.columns(), row));
		return this.out.close("tbody").close("table").close("div");
	}

	private Markup frame(Table table) {
		if (this.medium != Medium.SCREEN) {
			boolean tearable = table.rows().size() > LONG_TABLE;
			return this.out.open("div", "class", tearable ? "doc-table-frame" : "doc-table-frame doc-table-short");
		}
		// What scrolls on a narrow screen can be reached with the keyboard.
		return this.out.open("div", "class", "doc-table-frame", "role", "group", "aria-label", table.caption(),
				"tabindex", "0");
	}

	private void row(List<Table.Column> columns, List<List<Inline>> row) {
		this.out.open("tr");
		for (int i = 0; i < columns.size(); i++) {
			var column = columns.get(i);
			if (i == 0 && !column.numeric()) {
				content("th", row.get(i), "scope", "row", "class", type(column));
			}
			else {
				content("td", row.get(i), "class", type(column));
			}
		}
		this.out.close("tr").line();
	}

	private static String type(Table.Column column) {
		return column.numeric() ? "doc-numeric" : "doc-text";
	}

	@Override
	public Markup barChart(BarChart chart) {
		return diagram(chart.diagram(this.labels));
	}

	@Override
	public Markup diagram(Diagram diagram) {
		this.charts++;
		var title = diagram.chart().caption().title();
		this.out.open("div", "class", "doc-chart").element("p", title, "class", "doc-chart-title").line();
		this.out.raw(svg(diagram.chart(), "chart-" + this.charts)).close("div").line();
		if (this.medium != Medium.SCREEN) {
			this.out.open("div", "class", "doc-chart-numbers");
			return table(diagram.numbers()).close("div");
		}
		this.out.open("details", "class", "doc-chart-numbers").element("summary", this.labels.of("chart.show"));
		return table(diagram.numbers()).close("details");
	}

	private String svg(Chart chart, String id) {
		return (this.medium != Medium.SCREEN) ? Svg.onPaper(chart, id, this.palette, PRINT_WIDTH)
				: Svg.onScreen(chart, id, this.palette);
	}

	@Override
	public Markup callout(Callout callout) {
		var type = "doc-callout-" + callout.kind().name().toLowerCase(Locale.ROOT);
		this.out.open("div", "class", "doc-callout " + type);
		this.out.element("p", this.labels.of(callout.kind()), "class", "doc-callout-kind");
		return content("p", callout.content()).close("div");
	}

	@Override
	public Markup newPage(NewPage page) {
		return this.out.open("div", "class", "doc-new-page").close("div");
	}

	@Override
	public Markup answers(Answers answers) {
		boolean large = answers.size() == Answers.Size.LARGE;
		this.out.open("div", "class", large ? "doc-answers doc-answers-large" : "doc-answers").line();
		answers.items().forEach((item) -> {
			this.out.open("div", "class", "doc-answer-frame");
			this.out.element("p", item.question(), "class", "doc-question");
			content("p", item.content(), "class", "doc-answer").close("div").line();
		});
		return this.out.close("div");
	}

	private Markup content(String tag, List<Inline> content, String... attributes) {
		this.out.open(tag, attributes);
		if (content.stream().allMatch((inline) -> inline.text().isBlank())) {
			this.out.text(Document.EMPTY);
		}
		this.inlines.write(content);
		return this.out.close(tag);
	}

}
