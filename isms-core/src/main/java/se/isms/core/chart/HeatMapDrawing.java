package se.isms.core.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws a heat map: names to the left and on top, a shape and a number in each cell. */
final class HeatMapDrawing {

	private static final double CELL = 34;

	private static final double GAP = 3;

	private static final double WIDEST_LABEL = 220;

	private final HeatMap map;

	private final double left;

	private final double width;

	private final List<Shape> shapes = new ArrayList<>();

	HeatMapDrawing(HeatMap map) {
		this.map = map;
		this.left = 12 + Math.min(WIDEST_LABEL, Text.widest(map.rows().stream().map(HeatMap.Row::label).toList()));
		this.width = (Drawing.WIDTH - this.left) / Math.max(1, map.columns().size());
	}

	Drawing drawing() {
		double top = head();
		for (var row : this.map.rows()) {
			var label = Text.lines(row.label(), this.left - 12);
			double height = Math.max(CELL, label.size() * Text.LINE + 4);
			this.shapes.addAll(Text.centred(label, this.left - 10, top + height / 2, Shape.Anchor.END, Ink.TEXT));
			for (int i = 0; i < row.cells().size(); i++) {
				cell(row.cells().get(i), this.left + i * this.width, top, height);
			}
			top += height;
		}
		return new Drawing(Drawing.WIDTH, top, this.shapes);
	}

	private double head() {
		var heads = this.map.columns().stream().map((column) -> Text.lines(column, this.width - 4)).toList();
		double height = heads.stream().mapToInt(List::size).max().orElse(0) * Text.LINE + 8;
		for (int i = 0; i < heads.size(); i++) {
			this.shapes.addAll(Text.centred(heads.get(i), this.left + (i + 0.5) * this.width, height / 2,
					Shape.Anchor.MIDDLE, Ink.TEXT));
		}
		return height;
	}

	private void cell(HeatMap.Cell cell, double x, double top, double height) {
		var status = cell.status();
		double middle = top + height / 2;
		double centre = x + this.width / 2;
		var parts = List.of(
				new Shape.Box("cell", x + GAP / 2, top + GAP / 2, this.width - GAP, height - GAP, 4, status.ground()),
				status.mark(centre - 12, middle, 5), new Shape.Words("number", cell.display(), centre + 2,
						middle + Text.DROP, Shape.Anchor.START, Text.SIZE, true, status.ink()));
		if (cell.path() == null) {
			this.shapes.addAll(parts);
		}
		else {
			this.shapes.add(new Shape.Linked(cell.path(), cell.words(), parts));
		}
	}

}
