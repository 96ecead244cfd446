package se.isms.core.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How many there are of each pair of two grades, such as likelihood and consequence.
 *
 * @param across the grades from left to right, the least first
 * @param upwards the grades from below, the least first
 * @param rows a row for each upward grade, the least first
 */
public record Matrix(Caption caption, String acrossName, List<String> across, String upwardsName, List<String> upwards,
		List<List<Cell>> rows) implements Chart {

	public Matrix {
		across = List.copyOf(across);
		upwards = List.copyOf(upwards);
		rows = rows.stream().map(List::copyOf).toList();
		int columns = across.size();
		if (columns == 0 || rows.size() != upwards.size() || rows.stream().anyMatch((row) -> row.size() != columns)) {
			throw new IllegalArgumentException("A cell for each pair of grades: " + caption.title());
		}
	}

	@Override
	public Drawing drawing() {
		return new MatrixDrawing(this).drawing();
	}

	@Override
	public Numbers numbers() {
		var names = new ArrayList<>(List.of(this.upwardsName + " / " + this.acrossName));
		names.addAll(this.across);
		var lines = new ArrayList<List<String>>();
		for (int i = this.upwards.size() - 1; i >= 0; i--) {
			var line = new ArrayList<>(List.of(this.upwards.get(i)));
			this.rows.get(i).forEach((cell) -> line.add(cell.count() + ", " + cell.words()));
			lines.add(line);
		}
		return new Numbers(names, lines);
	}

	/**
	 * One pair of grades.
	 *
	 * @param count how many there are, 0 or more
	 * @param words what the status is called
	 */
	public record Cell(Status status, int count, String words) {

		public Cell {
			if (count < 0) {
				throw new IllegalArgumentException("Not a count: " + count);
			}
		}

	}

}
