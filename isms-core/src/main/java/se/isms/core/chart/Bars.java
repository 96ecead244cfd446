package se.isms.core.chart;

import java.util.List;

/**
 * Bars that start at zero; with several series, one after the other on the same bar.
 *
 * @param series what the parts of a bar are, in their order; empty where a bar has one
 */
public record Bars(Caption caption, List<String> series, List<Row> rows) implements Chart {

	public Bars {
		series = List.copyOf(series);
		rows = List.copyOf(rows);
		if (rows.isEmpty() || series.size() > MOST_SERIES) {
			throw new IllegalArgumentException("Bars need a row, and at most five series: " + caption.title());
		}
		for (var row : rows) {
			if (row.values().size() != Math.max(1, series.size())) {
				throw new IllegalArgumentException("A value for each series, not " + row.values());
			}
		}
	}

	@Override
	public Drawing drawing() {
		return new BarsDrawing(this).drawing();
	}

	@Override
	public Numbers numbers() {
		return new Numbers(List.of(this.caption.what(), this.caption.value()),
				this.rows.stream().map((row) -> List.of(row.label(), row.display())).toList());
	}

	/**
	 * A bar.
	 *
	 * @param max the sum of values that fills the track
	 * @param display the values as people read them
	 */
	public record Row(String label, List<Double> values, double max, String display) {

		public Row {
			values = List.copyOf(values);
			if (!(max > 0) || Double.isInfinite(max)
					|| values.stream().anyMatch((value) -> !(value >= 0) || Double.isInfinite(value))) {
				throw new IllegalArgumentException("Not a bar from zero: " + label + " with " + values + " of " + max);
			}
		}

		/** How much of its track a part fills, 0 to 1. */
		double share(int part) {
			double before = this.values.subList(0, part).stream().mapToDouble(Double::doubleValue).sum();
			return (Math.min(this.max, before + this.values.get(part)) - Math.min(this.max, before)) / this.max;
		}

	}

}
