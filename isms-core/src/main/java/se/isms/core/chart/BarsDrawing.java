package se.isms.core.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws bars: labels to the left, values to the right. */
final class BarsDrawing {

	static final double BAR = 14;

	private static final double GAP = 12;

	private static final double WIDEST_LABEL = 240;

	private static final double WIDEST_VALUE = 150;

	private final Bars bars;

	private final double trackX;

	private final double trackWidth;

	private final List<Shape> shapes = new ArrayList<>();

	private double top;

	BarsDrawing(Bars bars) {
		this.bars = bars;
		var rows = bars.rows();
		this.trackX = GAP + Math.min(WIDEST_LABEL, Text.widest(rows.stream().map(Bars.Row::label).toList()));
		double values = GAP + Math.min(WIDEST_VALUE, Text.widest(rows.stream().map(Bars.Row::display).toList()));
		this.trackWidth = Drawing.WIDTH - this.trackX - values;
	}

	Drawing drawing() {
		if (this.bars.series().size() > 1) {
			key();
		}
		this.bars.rows().forEach(this::row);
		return new Drawing(Drawing.WIDTH, this.top, this.shapes);
	}

	// A bar of a department may lack a series, so its name cannot stand on the bar.
	private void key() {
		double x = this.trackX;
		for (int i = 0; i < this.bars.series().size(); i++) {
			part(i, x, this.top + 2, BAR);
			this.shapes.add(Shape.words(this.bars.series().get(i), x + BAR + 6, this.top + BAR, Shape.Anchor.START));
			x += BAR + 6 + Text.width(this.bars.series().get(i)) + 2 * GAP;
		}
		this.top += BAR + GAP;
	}

	private void row(Bars.Row row) {
		var label = Text.lines(row.label(), this.trackX - GAP);
		double height = label.size() * Text.LINE + GAP;
		double middle = this.top + height / 2;
		this.shapes.addAll(Text.centred(label, this.trackX - 10, middle, Shape.Anchor.END, Ink.TEXT));
		this.shapes.add(new Shape.Box("track", this.trackX, middle - BAR / 2, this.trackWidth, BAR, 0, Ink.TRACK));
		double x = this.trackX;
		for (int i = 0; i < row.values().size(); i++) {
			double width = row.share(i) * this.trackWidth;
			part(i, x, middle - BAR / 2, width);
			x += width;
		}
		this.shapes.add(Shape.words(row.display(), Drawing.WIDTH, middle + Text.DROP, Shape.Anchor.END));
		this.top += height;
	}

	private void part(int series, double x, double y, double width) {
		var box = new Shape.Box("bar", x, y, width, BAR, 0, Ink.series(series));
		this.shapes.add(box);
		this.shapes.addAll(Hatch.over(box, series));
	}

}
