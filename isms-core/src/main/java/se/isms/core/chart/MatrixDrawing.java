package se.isms.core.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws a matrix with its origin below to the left. */
final class MatrixDrawing {

	private static final double CELL = 44;

	private static final double GAP = 3;

	private static final double WIDEST_LABEL = 150;

	private final Matrix matrix;

	private final double left;

	private final double width;

	private final List<Shape> shapes = new ArrayList<>();

	MatrixDrawing(Matrix matrix) {
		this.matrix = matrix;
		this.left = 12
				+ Math.min(WIDEST_LABEL, Math.max(Text.widest(matrix.upwards()), Text.width(matrix.upwardsName())));
		this.width = Math.min(96, (Drawing.WIDTH - this.left) / matrix.across().size());
	}

	Drawing drawing() {
		double top = Text.LINE + 6;
		this.shapes.add(strong(this.matrix.upwardsName(), this.left - 10, Text.LINE - 3, Shape.Anchor.END));
		for (int i = this.matrix.upwards().size() - 1; i >= 0; i--) {
			row(i, top);
			top += CELL;
		}
		return new Drawing(Drawing.WIDTH, foot(top), this.shapes);
	}

	private void row(int grade, double top) {
		var label = Text.lines(this.matrix.upwards().get(grade), this.left - 12);
		this.shapes.addAll(Text.centred(label, this.left - 10, top + CELL / 2, Shape.Anchor.END, Ink.TEXT));
		var cells = this.matrix.rows().get(grade);
		for (int i = 0; i < cells.size(); i++) {
			cell(cells.get(i), this.left + i * this.width, top);
		}
	}

	private void cell(Matrix.Cell cell, double x, double top) {
		var status = cell.status();
		this.shapes
			.add(new Shape.Box("cell", x + GAP / 2, top + GAP / 2, this.width - GAP, CELL - GAP, 4, status.ground()));
		this.shapes.add(status.mark(x + 12, top + 13, 4));
		if (cell.count() > 0) {
			this.shapes.add(new Shape.Words("number", String.valueOf(cell.count()), x + this.width / 2,
					top + CELL / 2 + 6, Shape.Anchor.MIDDLE, 17, true, status.ink()));
		}
	}

	private double foot(double top) {
		var labels = this.matrix.across().stream().map((grade) -> Text.lines(grade, this.width - 4)).toList();
		int lines = labels.stream().mapToInt(List::size).max().orElse(1);
		for (int i = 0; i < labels.size(); i++) {
			for (int line = 0; line < labels.get(i).size(); line++) {
				this.shapes.add(Shape.words(labels.get(i).get(line), this.left + (i + 0.5) * this.width,
						top + (line + 1) * Text.LINE, Shape.Anchor.MIDDLE));
			}
		}
		double bottom = top + (lines + 1) * Text.LINE + 2;
		this.shapes.add(strong(this.matrix.acrossName(), this.left, bottom, Shape.Anchor.START));
		return bottom + 6;
	}

	private static Shape strong(String text, double x, double y, Shape.Anchor anchor) {
		return new Shape.Words("axis", text, x, y, anchor, Text.SIZE, true, Ink.TEXT);
	}

}
