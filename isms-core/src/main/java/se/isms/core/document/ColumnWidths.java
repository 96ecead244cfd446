package se.isms.core.document;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.isms.core.document.Block.Table;

/**
 * How a table's columns share the width of a page: no word is broken that need not be.
 */
final class ColumnWidths {

	// More is set on several lines.
	private static final int LONGEST = 60;

	private static final int WHOLE = 24;

	private static final int PADDING = 3;

	private ColumnWidths() {
	}

	/**
	 * Widths that add up to the whole.
	 * @param character the width of one, in the same unit as the whole
	 */
	static List<Integer> of(Table table, int whole, int character) {
		int columns = table.columns().size();
		var least = IntStream.range(0, columns).map((i) -> (word(table, i) + PADDING) * character).toArray();
		var wish = IntStream.range(0, columns).map((i) -> (text(table, i) + PADDING) * character).toArray();
		int spare = whole - IntStream.of(least).sum();
		int more = Math.max(1, IntStream.range(0, columns).map((i) -> wish[i] - least[i]).sum());
		if (spare < 0) {
			return scaled(least, whole);
		}
		return scaled(IntStream.range(0, columns)
			.map((i) -> least[i] + (int) ((long) spare * (wish[i] - least[i]) / more))
			.toArray(), whole);
	}

	private static List<Integer> scaled(int[] widths, int whole) {
		long sum = IntStream.of(widths).asLongStream().sum();
		return IntStream.of(widths).map((width) -> (int) ((long) width * whole / sum)).boxed().toList();
	}

	// A short number is a word, with all the spaces that it has.
	private static int word(Table table, int column) {
		boolean numeric = table.columns().get(column).numeric();
		return texts(table, column)
			.flatMap((text) -> (numeric && text.length() <= WHOLE) ? Stream.of(text) : Stream.of(text.split("[\\s-]+")))
			.mapToInt(String::length)
			.max()
			.orElse(1);
	}

	private static int text(Table table, int column) {
		return texts(table, column).mapToInt((text) -> Math.min(LONGEST, text.length())).max().orElse(1);
	}

	// Bold words are wider than others by a sixth.
	private static Stream<String> texts(Table table, int column) {
		var header = Stream.of(table.columns().get(column).header().split(" "))
			.map((word) -> word + "i".repeat((word.length() + 5) / 6));
		return Stream.concat(header, table.rows().stream().map((row) -> Inline.text(row.get(column))));
	}

}
