package se.isms.core.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import se.isms.core.chart.Bars;
import se.isms.core.chart.Caption;
import se.isms.core.chart.Chart;

/** A part of a document that stands on lines of its own. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
		@JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
		@JsonSubTypes.Type(value = Block.Bullets.class, name = "bullets"),
		@JsonSubTypes.Type(value = Block.Table.class, name = "table"),
		@JsonSubTypes.Type(value = Block.BarChart.class, name = "bar-chart"),
		@JsonSubTypes.Type(value = Block.Diagram.class, name = "chart"),
		@JsonSubTypes.Type(value = Block.Callout.class, name = "callout"),
		@JsonSubTypes.Type(value = Block.Answers.class, name = "answers"),
		@JsonSubTypes.Type(value = Block.NewPage.class, name = "new-page") })
public sealed interface Block {

	/** All running text of the block, in the order in which it is read. */
	Stream<Inline> inlines();

	/** Gives the block to the one of the visitor's methods that takes its kind. */
	<R> R accept(Visitor<R> visitor);

	/**
	 * A heading of a chapter (1), a section (2) or a part of one (3).
	 *
	 * @param number the number in front of the text, such as 1.4
	 * @param anchor what links in the document point at
	 */
	record Heading(int level, @Nullable String number, String text, String anchor) implements Block {

		private static final Pattern ANCHOR = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

		@JsonCreator
		public Heading {
			if (level < 1 || level > 3) {
				throw new IllegalArgumentException("A heading has level 1 to 3, not " + level + ": " + text);
			}
			if (!ANCHOR.matcher(anchor).matches()) {
				throw new IllegalArgumentException("Not an anchor: '" + anchor + "'");
			}
		}

		/** A heading whose anchor follows from its number and text. */
		public Heading(int level, @Nullable String number, String text) {
			this(level, number, text, anchor((number == null) ? text : number + " " + text));
		}

		/** Number and text as one line. */
		public String line() {
			return (this.number == null) ? this.text : this.number + " " + this.text;
		}

		@Override
		public Stream<Inline> inlines() {
			return Stream.empty();
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.heading(this);
		}

		private static String anchor(String line) {
			var plain = Normalizer.normalize(line, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
			return "s-" + plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		}

	}

	/** Running text. */
	record Paragraph(List<Inline> content) implements Block {

		public Paragraph {
			content = List.copyOf(content);
		}

		@Override
		public Stream<Inline> inlines() {
			return this.content.stream();
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.paragraph(this);
		}

	}

	/** A list without an order. */
	record Bullets(List<List<Inline>> items) implements Block {

		public Bullets {
			items = items.stream().map(List::copyOf).toList();
		}

		@Override
		public Stream<Inline> inlines() {
			return this.items.stream().flatMap(List::stream);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.bullets(this);
		}

	}

	/** Rows under named columns; the first column names the row unless it is numeric. */
	record Table(String caption, List<Column> columns, List<List<List<Inline>>> rows) implements Block {

		// From here on the letters on paper are smaller, so that no word is cut.
		private static final int MANY_COLUMNS = 6;

		public Table {
			columns = List.copyOf(columns);
			rows = rows.stream().map((row) -> row.stream().map(List::copyOf).toList()).toList();
			if (columns.isEmpty()) {
				throw new IllegalArgumentException("A table without columns: " + caption);
			}
			for (var row : rows) {
				if (row.size() != columns.size()) {
					throw new IllegalArgumentException("A row with " + row.size() + " cells under " + columns.size()
							+ " columns in the table: " + caption);
				}
			}
		}

		@Override
		public Stream<Inline> inlines() {
			return this.rows.stream().flatMap(List::stream).flatMap(List::stream);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.table(this);
		}

		/** Whether it needs smaller letters on paper. */
		boolean wide() {
			return this.columns.size() >= MANY_COLUMNS;
		}

		/** A column; numbers stand to the right. */
		public record Column(String header, boolean numeric) {

		}

	}

	/**
	 * A chart and the table that says the same.
	 *
	 * @param numbers with figures that lead to their sources, as a chart cannot
	 */
	record Diagram(Chart chart, Table numbers) implements Block {

		@Override
		public Stream<Inline> inlines() {
			return this.numbers.inlines();
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.diagram(this);
		}

	}

	/**
	 * Horizontal bars that start at zero.
	 *
	 * @param title the finding that the bars show, not the name of the axis
	 * @param description the same in a sentence, for those who do not see the picture
	 */
	record BarChart(String title, String description, List<Bar> bars) implements Block {

		public BarChart {
			bars = List.copyOf(bars);
			if (bars.isEmpty()) {
				throw new IllegalArgumentException("A chart without bars: " + title);
			}
		}

		@Override
		public Stream<Inline> inlines() {
			return this.bars.stream().map(Bar::display);
		}

		/** The chart with a table of its numbers, in the words of a language. */
		Diagram diagram(Labels labels) {
			var caption = new Caption(this.title, this.description, labels.of("chart.what"), labels.of("chart.value"));
			var rows = this.bars.stream()
				.map((bar) -> new Bars.Row(bar.label(), List.of(bar.value()), bar.max(), bar.display().text()))
				.toList();
			var columns = List.of(new Table.Column(caption.what(), false), new Table.Column(caption.value(), true));
			var cells = this.bars.stream()
				.map((bar) -> List.of(List.<Inline>of(new Inline.Words(bar.label())), List.of(bar.display())))
				.toList();
			return new Diagram(new Bars(caption, List.of(), rows),
					new Table(labels.of("chart.numbers") + ": " + this.title, columns, cells));
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.barChart(this);
		}

		/**
		 * One bar.
		 *
		 * @param max the value of a bar that fills its track
		 * @param display the value as people read it, best a figure with a source
		 */
		public record Bar(String label, double value, double max, Inline display) {

			@JsonCreator
			public Bar {
				if (!(value >= 0 && max > 0) || Double.isInfinite(value) || Double.isInfinite(max)) {
					throw new IllegalArgumentException(
							"Not a bar from zero: " + label + " with " + value + " of " + max);
				}
			}

			/** A bar whose value is shown as plain words. */
			public Bar(String label, double value, double max, String display) {
				this(label, value, max, new Inline.Words(display));
			}

		}

	}

	/** Text that stands out. */
	record Callout(Kind kind, List<Inline> content) implements Block {

		public Callout {
			content = List.copyOf(content);
		}

		@Override
		public Stream<Inline> inlines() {
			return this.content.stream();
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.callout(this);
		}

		/** Why a text stands out; the word itself is always printed. */
		public enum Kind {

			/** Good to know. */
			NOTE,

			/** Must not be missed. */
			IMPORTANT,

			/** Has been, or is to be, decided. */
			DECISION,

			/** Something is missing, so that nothing can be said. */
			GAP,

			/** To be handed out, and read from some way off. */
			CARD

		}

	}

	/**
	 * Questions with their answers, one after the other: to act by, not to compare.
	 *
	 * @param caption what they are about, for formats that keep them as a table
	 */
	record Answers(String caption, Size size, List<Answer> items) implements Block {

		public Answers {
			items = List.copyOf(items);
		}

		/** The same as a table, in the words of a language. */
		Table table(Labels labels) {
			var columns = List.of(new Table.Column(labels.of("answers.question"), false),
					new Table.Column(labels.of("answers.answer"), false));
			return new Table(this.caption, columns,
					this.items.stream()
						.map((item) -> List.of(List.<Inline>of(new Inline.Words(item.question())), item.content()))
						.toList());
		}

		@Override
		public Stream<Inline> inlines() {
			return this.items.stream().map(Answer::content).flatMap(List::stream);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.answers(this);
		}

		/** How large the letters are. */
		public enum Size {

			NORMAL,

			/** For who reads it standing, by the light of a lamp. */
			LARGE

		}

		/** A question with what is answered to it; lines of an answer stay lines. */
		public record Answer(String question, List<Inline> content) {

			public Answer {
				content = List.copyOf(content);
			}

		}

	}

	/** What follows begins on a new page, where there are pages. */
	record NewPage() implements Block {

		@Override
		public Stream<Inline> inlines() {
			return Stream.empty();
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.newPage(this);
		}

	}

	/** What a format does with each kind of block. */
	interface Visitor<R> {

		R heading(Heading heading);

		R paragraph(Paragraph paragraph);

		R bullets(Bullets bullets);

		R table(Table table);

		R barChart(BarChart chart);

		R diagram(Diagram diagram);

		R callout(Callout callout);

		R answers(Answers answers);

		R newPage(NewPage page);

	}

}
