package se.isms.core.document;

import java.util.List;
import java.util.function.UnaryOperator;

import se.isms.core.document.Block.Answers;
import se.isms.core.document.Block.BarChart;
import se.isms.core.document.Block.Bullets;
import se.isms.core.document.Block.Callout;
import se.isms.core.document.Block.Diagram;
import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.NewPage;
import se.isms.core.document.Block.Paragraph;
import se.isms.core.document.Block.Table;
import se.isms.core.document.Inline.Strong;
import se.isms.core.document.Inline.Words;

/** The same blocks in other words: figures and places stay. */
final class Reworded implements Block.Visitor<Block> {

	private final UnaryOperator<String> words;

	Reworded(UnaryOperator<String> words) {
		this.words = words;
	}

	@Override
	public Block heading(Heading heading) {
		return new Heading(heading.level(), heading.number(), this.words.apply(heading.text()), heading.anchor());
	}

	@Override
	public Block paragraph(Paragraph paragraph) {
		return new Paragraph(content(paragraph.content()));
	}

	@Override
	public Block bullets(Bullets bullets) {
		return new Bullets(bullets.items().stream().map(this::content).toList());
	}

	@Override
	public Block table(Table table) {
		return new Table(this.words.apply(table.caption()),
				table.columns()
					.stream()
					.map((column) -> new Table.Column(this.words.apply(column.header()), column.numeric()))
					.toList(),
				table.rows().stream().map((row) -> row.stream().map(this::content).toList()).toList());
	}

	@Override
	public Block barChart(BarChart chart) {
		return new BarChart(this.words.apply(chart.title()), this.words.apply(chart.description()), chart.bars());
	}

	@Override
	public Block diagram(Diagram diagram) {
		return new Diagram(diagram.chart(), (Table) table(diagram.numbers()));
	}

	@Override
	public Block callout(Callout callout) {
		return new Callout(callout.kind(), content(callout.content()));
	}

	@Override
	public Block newPage(NewPage page) {
		return page;
	}

	@Override
	public Block answers(Answers answers) {
		return new Answers(this.words.apply(answers.caption()), answers.size(),
				answers.items()
					.stream()
					.map((item) -> new Answers.Answer(this.words.apply(item.question()), content(item.content())))
					.toList());
	}

	private List<Inline> content(List<Inline> content) {
		return content.stream().map(this::inline).toList();
	}

	private Inline inline(Inline inline) {
		if (inline instanceof Words words) {
			return new Words(this.words.apply(words.text()));
		}
		return (inline instanceof Strong strong) ? new Strong(this.words.apply(strong.text())) : inline;
	}

}
