package se.isms.core.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

import se.isms.core.document.Block.Answers;
import se.isms.core.document.Block.Bullets;
import se.isms.core.document.Block.Callout;
import se.isms.core.document.Block.Diagram;
import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.NewPage;
import se.isms.core.document.Block.Paragraph;
import se.isms.core.document.Block.Table;
import se.isms.core.document.Inline.Figure;
import se.isms.core.document.Inline.Measure;

/** The sheets of a document: its figures, each of its tables, and what it is. */
final class Sheets implements Block.Visitor<Sheets> {

	// In characters.
	private static final int NARROWEST = 9;

	private static final int WIDEST = 60;

	// In points.
	private static final double LINE = 15.5;

	private final Document document;

	private final Labels labels;

	private final String accent;

	private final Function<String, Worksheet> maker;

	private final SheetNames names = new SheetNames();

	Sheets(Document document, String accent, Function<String, Worksheet> maker) {
		this.document = document;
		this.labels = new Labels(document.language());
		this.accent = accent.substring(1).toUpperCase(Locale.ROOT);
		this.maker = maker;
	}

	/** Each figure once, with all that is known of it. */
	void figures() {
		var figures = List.copyOf(new LinkedHashSet<>(this.document.figures()));
		var sheet = begin(this.labels.of("sheet.figures"), List
			.of("sources.figure", "figure.name", "sources.value", "figure.n", "figure.of", "figure.share",
					"sources.path")
			.stream()
			.map(this.labels::of)
			.toList());
		for (int i = 0; i < figures.size(); i++) {
			figure(sheet, i + 1, figures.get(i));
		}
		List.of(10, WIDEST, 24, 10, 10, 10, 40).forEach(new Widths(sheet)::next);
	}

	private void figure(Worksheet sheet, int row, Figure figure) {
		var cell = new SheetCell(sheet, this.document.language());
		cell.text(row, 0, figure.id());
		cell.text(row, 2, figure.display());
		cell.text(row, 6, (figure.source() == null) ? Document.EMPTY : figure.source());
		if (figure.measure() != null) {
			cell.text(row, 1, figure.measure().name());
			measure(cell, row, 3, figure.measure());
		}
	}

	private static void measure(SheetCell cell, int row, int column, Measure measure) {
		cell.number(row, column, measure.n());
		if (measure.of() != null) {
			cell.number(row, column + 1, measure.of());
		}
		var share = measure.share();
		if (share != null) {
			cell.share(row, column + 2, share);
		}
	}

	/** What stands on the cover. */
	void about() {
		var cover = this.document.cover();
		var rows = new ArrayList<Cover.Field>();
		rows.add(new Cover.Field(this.labels.of("sheet.title"), cover.title()));
		rows.add(new Cover.Field(this.labels.of("sheet.organisation"), cover.organisation()));
		if (cover.draft()) {
			rows.add(new Cover.Field(this.labels.of("sheet.state"), this.labels.of("draft")));
		}
		rows.addAll(cover.facts(this.labels));
		var sheet = begin(this.labels.of("sheet.about"),
				List.of(this.labels.of("cover.fact"), this.labels.of("cover.value")));
		var cell = new SheetCell(sheet, this.document.language());
		for (int i = 0; i < rows.size(); i++) {
			cell.text(i + 1, 0, rows.get(i).label());
			cell.text(i + 1, 1, rows.get(i).value());
		}
		List.of(30, WIDEST).forEach(new Widths(sheet)::next);
	}

	@Override
	public Sheets table(Table table) {
		var columns = SheetColumn.of(table, this.labels);
		var sheet = begin(table.caption(), columns.stream().map(SheetColumn::header).toList());
		var cell = new SheetCell(sheet, this.document.language());
		for (int row = 0; row < table.rows().size(); row++) {
			for (int column = 0; column < columns.size(); column++) {
				columns.get(column).write(cell, row + 1, column, table.rows().get(row));
			}
			sheet.rowHeight(row + 1, LINE * lines(table.rows().get(row)));
		}
		for (int i = 0; i < columns.size(); i++) {
			sheet.style(0, i).horizontalAlignment(columns.get(i).typed() ? "right" : "left").set();
		}
		columns.stream().map((column) -> column.longest(table)).forEach(new Widths(sheet)::next);
		return this;
	}

	// The library does not measure words, and a row must show all of them.
	private static int lines(List<List<Inline>> row) {
		return row.stream()
			.mapToInt((cell) -> Inline.text(cell).lines().mapToInt((line) -> 1 + (line.length() - 1) / WIDEST).sum())
			.reduce(1, Math::max);
	}

	private Worksheet begin(String name, List<String> heads) {
		var sheet = this.maker.apply(this.names.of(name));
		for (int i = 0; i < heads.size(); i++) {
			sheet.value(0, i, heads.get(i));
		}
		sheet.range(0, 0, 0, heads.size() - 1)
			.style()
			.bold()
			.wrapText(true)
			.fontColor(this.accent)
			.borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM)
			.borderColor(BorderSide.BOTTOM, this.accent)
			.set();
		sheet.freezePane(1, 1);
		return sheet;
	}

	@Override
	public Sheets barChart(Block.BarChart chart) {
		return diagram(chart.diagram(this.labels));
	}

	@Override
	public Sheets diagram(Diagram diagram) {
		return table(diagram.numbers());
	}

	@Override
	public Sheets newPage(NewPage page) {
		return this;
	}

	@Override
	public Sheets answers(Answers answers) {
		return table(answers.table(this.labels));
	}

	@Override
	public Sheets heading(Heading heading) {
		return this;
	}

	@Override
	public Sheets paragraph(Paragraph paragraph) {
		return this;
	}

	@Override
	public Sheets bullets(Bullets bullets) {
		return this;
	}

	@Override
	public Sheets callout(Callout callout) {
		return this;
	}

	/** Sets the widths of columns from left to right. */
	private static final class Widths {

		private final Worksheet sheet;

		private int column;

		Widths(Worksheet sheet) {
			this.sheet = sheet;
		}

		void next(int characters) {
			this.sheet.width(this.column++, Math.max(NARROWEST, Math.min(WIDEST, characters)) + 2);
		}

	}

}
