package se.isms.core.document;

import java.util.List;
import java.util.function.IntConsumer;

import se.isms.core.document.Block.Answers;
import se.isms.core.document.Block.BarChart;
import se.isms.core.document.Block.Bullets;
import se.isms.core.document.Block.Callout;
import se.isms.core.document.Block.Diagram;
import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.NewPage;
import se.isms.core.document.Block.Paragraph;
import se.isms.core.document.Block.Table;

/** Writes blocks as WordprocessingML. */
final class WordBlocks implements Block.Visitor<Markup> {

	// Between the margins, in twentieths of a point.
	private static final int PAGE = 9412;

	private static final int CHARACTER = 112;

	// In the letters of a table with many columns.
	private static final int SMALL_CHARACTER = 90;

	private final Markup out;

	private final WordMarkup word;

	private final Labels labels;

	private final WordPictures pictures;

	private final List<Heading> headings;

	WordBlocks(Markup out, WordMarkup word, Labels labels, WordPictures pictures, Document document) {
		this.out = out;
		this.word = word;
		this.labels = labels;
		this.pictures = pictures;
		this.headings = document.headings();
	}

	static String place(int heading) {
		return "heading_" + (heading + 1);
	}

	@Override
	public Markup heading(Heading heading) {
		int number = this.headings.indexOf(heading);
		this.word.begin("Heading" + heading.level());
		this.word.bookmark(number + 1, place(number), () -> this.word.run(heading.line()));
		this.word.end();
		return this.out;
	}

	@Override
	public Markup paragraph(Paragraph paragraph) {
		this.word.paragraph("Normal", paragraph.content());
		return this.out;
	}

	@Override
	public Markup bullets(Bullets bullets) {
		bullets.items().forEach((item) -> this.word.paragraph("ListBullet", item));
		return this.out;
	}

	@Override
	public Markup callout(Callout callout) {
		this.word.begin("Callout");
		this.word.run("Strong", this.labels.of(callout.kind()));
		this.word.lineBreak();
		this.word.content(callout.content());
		this.word.end();
		return this.out;
	}

	@Override
	public Markup newPage(NewPage page) {
		this.word.begin("Normal");
		this.out.open("w:r").lone("w:br", "w:type", "page").close("w:r");
		this.word.end();
		return this.out;
	}

	@Override
	public Markup answers(Answers answers) {
		var large = (answers.size() == Answers.Size.LARGE) ? "Large" : "";
		answers.items().forEach((item) -> {
			this.word.paragraph("Question" + large, item.question());
			this.word.paragraph("Answer" + large, item.content());
		});
		return this.out;
	}

	@Override
	public Markup barChart(BarChart chart) {
		return diagram(chart.diagram(this.labels));
	}

	@Override
	public Markup diagram(Diagram diagram) {
		this.word.paragraph("Caption", diagram.chart().caption().title());
		this.word.begin("Normal");
		this.pictures.chart(this.out, diagram.chart());
		this.word.end();
		return table(diagram.numbers());
	}

	@Override
	public Markup table(Table table) {
		this.word.paragraph("Caption", table.caption());
		return grid(table, (row) -> {
		});
	}

	/** A table with something more in the first cell of each row. */
	Markup grid(Table table, IntConsumer mark) {
		var widths = ColumnWidths.of(table, PAGE, table.wide() ? SMALL_CHARACTER : CHARACTER);
		this.out.open("w:tbl").open("w:tblPr").lone("w:tblStyle", "w:val", "DocumentTable");
		this.out.lone("w:tblW", "w:w", String.valueOf(PAGE), "w:type", "dxa").lone("w:tblLayout", "w:type", "fixed");
		this.out.lone("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0",
				"w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1");
		this.out.lone("w:tblCaption", "w:val", table.caption()).close("w:tblPr").open("w:tblGrid");
		widths.forEach((width) -> this.out.lone("w:gridCol", "w:w", String.valueOf(width)));
		this.out.close("w:tblGrid").line();
		head(table, widths);
		for (int i = 0; i < table.rows().size(); i++) {
			row(table, i, widths, mark);
		}
		if (table.rows().isEmpty()) {
			empty(widths);
		}
		this.out.close("w:tbl").line();
		// Two tables without a paragraph between them become one.
		this.word.begin("TableText");
		this.word.end();
		return this.out;
	}

	private void head(Table table, List<Integer> widths) {
		this.out.open("w:tr").open("w:trPr").lone("w:cantSplit").lone("w:tblHeader").close("w:trPr");
		for (int i = 0; i < widths.size(); i++) {
			var column = table.columns().get(i);
			cell(widths.get(i));
			this.word.paragraph(style("TableHeading", table), column.header(), "w:jc", side(column));
			this.out.close("w:tc");
		}
		this.out.close("w:tr").line();
	}

	private void row(Table table, int number, List<Integer> widths, IntConsumer mark) {
		this.out.open("w:tr").open("w:trPr").lone("w:cantSplit").close("w:trPr");
		for (int i = 0; i < widths.size(); i++) {
			cell(widths.get(i));
			this.word.begin(style("TableText", table), "w:jc", side(table.columns().get(i)));
			if (i == 0) {
				mark.accept(number);
			}
			this.word.content(table.rows().get(number).get(i));
			this.word.end();
			this.out.close("w:tc");
		}
		this.out.close("w:tr").line();
	}

	private void empty(List<Integer> widths) {
		this.out.open("w:tr").open("w:tc").open("w:tcPr").lone("w:tcW", "w:w", String.valueOf(PAGE), "w:type", "dxa");
		this.out.lone("w:gridSpan", "w:val", String.valueOf(widths.size())).close("w:tcPr");
		this.word.paragraph("TableText", this.labels.of("table.empty"));
		this.out.close("w:tc").close("w:tr");
	}

	private void cell(int width) {
		this.out.open("w:tc").open("w:tcPr").lone("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
		this.out.close("w:tcPr");
	}

	private static String style(String name, Table table) {
		return table.wide() ? name + "Small" : name;
	}

	private static String side(Table.Column column) {
		return column.numeric() ? "right" : "left";
	}

}
