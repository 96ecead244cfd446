package se.isms.core.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Corners of figures. */
final class Points {

	private Points() {
	}

	/** A regular figure with its first corner on top; with many corners, a disc. */
	static List<Point> around(double x, double y, double radius, int corners) {
		return IntStream.range(0, corners).mapToObj((i) -> at(x, y, radius, 360.0 * i / corners)).toList();
	}

	static List<Point> tick(double x, double y, double radius) {
		return List.of(new Point(x - radius, y), new Point(x - radius * 0.25, y + radius * 0.75),
				new Point(x + radius, y - radius * 0.8));
	}

	/** A part of a ring, between two angles in degrees, clockwise from the top. */
	static List<Point> sector(Point centre, double inner, double outer, double from, double to) {
		var points = new ArrayList<Point>();
		for (double angle = from; angle < to; angle += 3) {
			points.add(at(centre.x(), centre.y(), outer, angle));
		}
		points.add(at(centre.x(), centre.y(), outer, to));
		for (double angle = to; angle > from; angle -= 3) {
			points.add(at(centre.x(), centre.y(), inner, angle));
		}
		points.add(at(centre.x(), centre.y(), inner, from));
		return List.copyOf(points);
	}

	static Point at(double x, double y, double radius, double degrees) {
		double angle = Math.toRadians(degrees);
		return new Point(x + radius * Math.sin(angle), y - radius * Math.cos(angle));
	}

	/** The head of an arrow that comes from one point and ends in another. */
	static List<Point> arrowHead(Point from, Point to) {
		double angle = Math.atan2(to.y() - from.y(), to.x() - from.x());
		return List.of(to, back(to, angle, 0.4), back(to, angle, -0.4));
	}

	private static Point back(Point tip, double angle, double spread) {
		return new Point(tip.x() - 9 * Math.cos(angle + spread), tip.y() - 9 * Math.sin(angle + spread));
	}

}
