package se.isms.core.document;

import java.util.List;

import se.isms.core.chart.Chart;

/** One picture of a meeting: a title and one thing under it. */
sealed interface Slide {

	String title();

	/** The same under another title. */
	Slide titled(String other);

	/** A few lines. */
	record Text(String title, List<Line> lines) implements Slide {

		public Text {
			lines = List.copyOf(lines);
		}

		@Override
		public Slide titled(String other) {
			return new Text(other, this.lines);
		}

	}

	/** A table that fits. */
	record Grid(String title, Block.Table table) implements Slide {

		@Override
		public Slide titled(String other) {
			return new Grid(other, this.table);
		}

	}

	/** A chart; its title is the finding. */
	record Drawn(String title, Chart chart) implements Slide {

		@Override
		public Slide titled(String other) {
			return new Drawn(other, this.chart);
		}

	}

	/** A line, with or without a dot in front. */
	record Line(List<Inline> content, boolean dotted) {

		public Line {
			content = List.copyOf(content);
		}

	}

}
