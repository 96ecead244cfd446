package se.isms.core.chart;

import java.util.ArrayList;
import java.util.List;

/** Lines over a box that tell series apart without colour; the first series has none. */
final class Hatch {

	private static final double STEP = 5;

	private static final double WIDTH = 1.4;

	private Hatch() {
	}

	static List<Shape> over(Shape.Box box, int series) {
		return switch (series) {
			case 1 -> slanted(box, true);
			case 2 -> slanted(box, false);
			case 3 -> upright(box);
			case 4 -> level(box);
			default -> List.of();
		};
	}

	private static List<Shape> slanted(Shape.Box box, boolean rising) {
		var lines = new ArrayList<Shape>();
		for (double at = STEP; at < box.width() + box.height(); at += STEP) {
			double left = Math.max(0, at - box.height());
			double right = Math.min(at, box.width());
			double low = rising ? at - left : box.height() - (at - left);
			double high = rising ? at - right : box.height() - (at - right);
			lines.add(line(box.x() + left, box.y() + low, box.x() + right, box.y() + high));
		}
		return lines;
	}

	private static List<Shape> upright(Shape.Box box) {
		var lines = new ArrayList<Shape>();
		for (double x = box.x() + STEP; x < box.right(); x += STEP) {
			lines.add(line(x, box.y(), x, box.y() + box.height()));
		}
		return lines;
	}

	private static List<Shape> level(Shape.Box box) {
		var lines = new ArrayList<Shape>();
		for (double y = box.y() + STEP; y < box.y() + box.height(); y += STEP) {
			lines.add(line(box.x(), y, box.right(), y));
		}
		return lines;
	}

	private static Shape line(double x1, double y1, double x2, double y2) {
		return Shape.line("hatch", List.of(new Point(x1, y1), new Point(x2, y2)), Ink.SURFACE, WIDTH);
	}

}
