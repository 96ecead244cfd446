package se.isms.core.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws a year as a ring of months, its items numbered, and what they are beside it. */
final class WheelDrawing {

	private static final double OUTER = 150;

	private static final double INNER = 60;

	private static final double RIM = 116;

	private static final double DISC = 9;

	private static final Point CENTRE = new Point(OUTER + 2, OUTER + 2);

	private static final double LIST = 2 * OUTER + 28;

	private final Wheel wheel;

	private final List<Shape> shapes = new ArrayList<>();

	WheelDrawing(Wheel wheel) {
		this.wheel = wheel;
	}

	Drawing drawing() {
		for (int month = 1; month <= 12; month++) {
			month(month);
		}
		double end = list();
		return new Drawing(Drawing.WIDTH, Math.max(end, 2 * OUTER + 4), this.shapes);
	}

	private void month(int month) {
		double from = (month - 1) * 30;
		boolean now = this.wheel.now() != null && this.wheel.now() == month;
		this.shapes.add(new Shape.Path("month", Points.sector(CENTRE, INNER, OUTER, from, from + 30), true,
				now ? Ink.TRACK : Ink.SURFACE, Ink.GRID, 1, List.of()));
		var place = Points.at(CENTRE.x(), CENTRE.y(), (RIM + OUTER) / 2 - 2, from + 15);
		this.shapes.add(new Shape.Words("month", this.wheel.months().get(month - 1), place.x(), place.y() + Text.DROP,
				Shape.Anchor.MIDDLE, Text.SIZE, now, Ink.TEXT));
		var numbers = this.wheel.of(month);
		for (int i = 0; i < numbers.size(); i++) {
			// Two beside each other at most, because a month is narrow at its inner end.
			double angle = from + ((numbers.size() == 1) ? 15 : ((i % 2 == 0) ? 9 : 21));
			double radius = RIM - DISC - 4 - (i / 2) * (2 * DISC + 3);
			disc(numbers.get(i), Points.at(CENTRE.x(), CENTRE.y(), Math.max(INNER + DISC, radius), angle));
		}
	}

	private void disc(int number, Point at) {
		var status = this.wheel.items().get(number - 1).status();
		this.shapes.add(Shape.filled("item", Points.around(at.x(), at.y(), DISC, 24), status.ground()));
		this.shapes.add(Shape.outline("item", Points.around(at.x(), at.y(), DISC, 24), status.ink(), 1));
		this.shapes.add(new Shape.Words("number", String.valueOf(number), at.x(), at.y() + 4, Shape.Anchor.MIDDLE, 11,
				true, status.ink()));
	}

	private double list() {
		double y = Text.LINE;
		for (int i = 0; i < this.wheel.items().size(); i++) {
			var item = this.wheel.items().get(i);
			this.shapes.add(item.status().mark(LIST, y - 4, 4));
			this.shapes.add(new Shape.Words("number", String.valueOf(i + 1), LIST + 28, y, Shape.Anchor.END, Text.SIZE,
					true, Ink.TEXT));
			for (var line : Text.lines(item.label(), Drawing.WIDTH - LIST - 36)) {
				this.shapes.add(Shape.words(line, LIST + 36, y, Shape.Anchor.START));
				y += Text.LINE;
			}
			y += 4;
		}
		return y;
	}

}
