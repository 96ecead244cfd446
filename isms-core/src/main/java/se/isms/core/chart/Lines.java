package se.isms.core.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How values change over steps of time, from zero upwards.
 *
 * @param steps the times, the oldest first
 */
public record Lines(Caption caption, List<String> steps, List<Series> series) implements Chart {

	public Lines {
		steps = List.copyOf(steps);
		series = List.copyOf(series);
		if (steps.size() < 2 || series.isEmpty() || series.size() > MOST_SERIES) {
			throw new IllegalArgumentException("Lines need two steps and one to five series: " + caption.title());
		}
		for (var one : series) {
			if (one.values().size() != steps.size()) {
				throw new IllegalArgumentException("A value for each step, or none: " + one.name());
			}
		}
	}

	/** The greatest value. */
	double greatest() {
		return this.series.stream().mapToDouble(Series::greatest).max().orElse(0);
	}

	@Override
	public Drawing drawing() {
		return new LinesDrawing(this).drawing();
	}

	@Override
	public Numbers numbers() {
		var columns = new ArrayList<>(List.of(this.caption.what()));
		columns.addAll(this.steps);
		return new Numbers(columns, this.series.stream().map(Series::row).toList());
	}

	/**
	 * One line.
	 *
	 * @param values zero or more, or null where nothing is known: the line has a gap
	 */
	public record Series(String name, List<@Nullable Double> values) {

		public Series {
			values = Collections.unmodifiableList(new ArrayList<>(values));
			if (values.stream().anyMatch((value) -> value != null && (!(value >= 0) || Double.isInfinite(value)))) {
				throw new IllegalArgumentException("Not values from zero: " + name + " with " + values);
			}
		}

		double greatest() {
			double greatest = 0;
			for (var value : this.values) {
				greatest = Math.max(greatest, (value != null) ? value : 0);
			}
			return greatest;
		}

		private List<String> row() {
			var row = new ArrayList<>(List.of(this.name));
			for (var value : this.values) {
				row.add((value != null) ? Scale.plain(value) : "–");
			}
			return row;
		}

	}

}
