package se.isms.core.document;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import se.isms.core.document.Block.Answers;
import se.isms.core.document.Block.BarChart;
import se.isms.core.document.Block.Bullets;
import se.isms.core.document.Block.Callout;
import se.isms.core.document.Block.Diagram;
import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.NewPage;
import se.isms.core.document.Block.Paragraph;
import se.isms.core.document.Block.Table;
import se.isms.core.document.Inline.Figure;
import se.isms.core.document.Inline.Strong;
import se.isms.core.document.Inline.Words;

/**
 * Cuts a document into what a meeting can take in: per section its lines, its key figures
 * and its charts, and last the sources of all figures.
 */
final class SlideShow implements Block.Visitor<SlideShow> {

	// Of lines of text, each of so many characters.
	private static final int HIGHEST = 12;

	private static final int CHARACTERS = 86;

	// What is longer belongs into the document.
	private static final int LONGEST_TABLE = 16;

	private static final int SOURCE_ROWS = 11;

	private final Document document;

	private final Labels labels;

	private final SlideTable tables;

	private final List<Slide> slides = new ArrayList<>();

	private final List<Slide.Line> lines = new ArrayList<>();

	private String title;

	SlideShow(Document document, Labels labels) {
		this.document = document;
		this.labels = labels;
		this.tables = new SlideTable();
		this.title = document.cover().title();
	}

	/** All but the first, which is the cover. */
	List<Slide> slides() {
		this.document.blocks().forEach((block) -> block.accept(this));
		flush();
		var sources = new Sources(this.document).table(this.labels);
		for (int from = 0; from < sources.rows().size(); from += SOURCE_ROWS) {
			var rows = sources.rows().subList(from, Math.min(from + SOURCE_ROWS, sources.rows().size()));
			this.slides.add(new Slide.Grid(sources.caption(), new Table(sources.caption(), sources.columns(), rows)));
		}
		return numbered(this.slides);
	}

	/** On which slide, counted from 0, each figure has its source. */
	static Map<Figure, Integer> places(List<Slide> slides, Sources sources) {
		var figures = List.copyOf(sources.figures());
		int first = slides.size() - (figures.size() + SOURCE_ROWS - 1) / SOURCE_ROWS;
		var places = new HashMap<Figure, Integer>();
		for (int i = 0; i < figures.size(); i++) {
			places.put(figures.get(i), first + i / SOURCE_ROWS);
		}
		return places;
	}

	@Override
	public SlideShow heading(Heading heading) {
		flush();
		this.title = heading.line();
		return this;
	}

	@Override
	public SlideShow paragraph(Paragraph paragraph) {
		return line(paragraph.content(), false);
	}

	@Override
	public SlideShow bullets(Bullets bullets) {
		bullets.items().forEach((item) -> line(item, true));
		return this;
	}

	@Override
	public SlideShow callout(Callout callout) {
		var content = Stream.concat(Stream.of(new Strong(this.labels.of(callout.kind()) + ": ")),
				callout.content().stream());
		return line(content.toList(), false);
	}

	@Override
	public SlideShow newPage(NewPage page) {
		flush();
		return this;
	}

	@Override
	public SlideShow answers(Answers answers) {
		answers.items()
			.forEach((item) -> line(
					Stream.concat(Stream.of(new Strong(item.question() + " ")), item.content().stream()).toList(),
					true));
		return this;
	}

	@Override
	public SlideShow table(Table table) {
		if (table.rows().size() > LONGEST_TABLE) {
			var more = new MessageFormat(this.labels.of("slide.more"), this.document.language());
			return line(List.of(new Words(more.format(new Object[] { table.caption(), table.rows().size() }))), false);
		}
		flush();
		var shown = table.rows().isEmpty() ? empty(table) : table;
		this.tables.pages(shown).forEach((page) -> this.slides.add(new Slide.Grid(titled(table.caption()), page)));
		return this;
	}

	private Table empty(Table table) {
		var row = table.columns().stream().map((column) -> List.<Inline>of(new Words(Document.EMPTY))).toList();
		return new Table(table.caption(), table.columns(), List.of(row));
	}

	@Override
	public SlideShow barChart(BarChart chart) {
		return diagram(chart.diagram(this.labels));
	}

	@Override
	public SlideShow diagram(Diagram diagram) {
		flush();
		this.slides.add(new Slide.Drawn(diagram.chart().caption().title(), diagram.chart()));
		return this;
	}

	private String titled(String caption) {
		return this.title.endsWith(caption) ? this.title : this.title + ": " + caption;
	}

	private SlideShow line(List<Inline> content, boolean dotted) {
		this.lines.add(new Slide.Line(Brief.of(content, this.document.language()), dotted));
		return this;
	}

	private void flush() {
		var page = new ArrayList<Slide.Line>();
		int height = 0;
		for (var line : this.lines) {
			int needs = 1 + Inline.text(line.content()).length() / CHARACTERS;
			if (height + needs > HIGHEST) {
				this.slides.add(new Slide.Text(this.title, page));
				page.clear();
				height = 0;
			}
			page.add(line);
			height += needs;
		}
		if (!page.isEmpty()) {
			this.slides.add(new Slide.Text(this.title, page));
		}
		this.lines.clear();
	}

	// Who jumps from title to title must be able to tell them apart.
	private static List<Slide> numbered(List<Slide> slides) {
		var totals = new HashMap<String, Integer>();
		slides.forEach((slide) -> totals.merge(slide.title(), 1, Integer::sum));
		var counts = new HashMap<String, Integer>();
		return slides.stream().map((slide) -> {
			int number = counts.merge(slide.title(), 1, Integer::sum);
			int total = totals.getOrDefault(slide.title(), 1);
			return (total == 1) ? slide : slide.titled(slide.title() + " (" + number + "/" + total + ")");
		}).toList();
	}

}
