package se.isms.core.chart;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** How rows stand in each of some columns. */
public record HeatMap(Caption caption, List<String> columns, List<Row> rows) implements Chart {

	public HeatMap {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		for (var row : rows) {
			if (row.cells().size() != columns.size()) {
				throw new IllegalArgumentException("A cell for each column: " + row.label());
			}
		}
	}

	@Override
	public Drawing drawing() {
		return new HeatMapDrawing(this).drawing();
	}

	@Override
	public Numbers numbers() {
		var names = new ArrayList<>(List.of(this.caption.what()));
		names.addAll(this.columns);
		return new Numbers(names, this.rows.stream().map(Row::texts).toList());
	}

	/** One row of cells. */
	public record Row(String label, List<Cell> cells) {

		public Row {
			cells = List.copyOf(cells);
		}

		private List<String> texts() {
			var texts = new ArrayList<>(List.of(this.label));
			this.cells.forEach((cell) -> texts.add(cell.words()));
			return texts;
		}

	}

	/**
	 * How one row stands in one column.
	 *
	 * @param display what stands in the cell, a number at most
	 * @param words the whole of it, for those who do not see the colour
	 * @param path of the page behind it
	 */
	public record Cell(Status status, String display, String words, @Nullable String path) {

	}

}
