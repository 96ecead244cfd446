package se.isms.core.chart;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A part of a drawing. */
public sealed interface Shape {

	/**
	 * A rectangle.
	 *
	 * @param role what it stands for, such as bar
	 */
	record Box(String role, double x, double y, double width, double height, double radius, Ink fill) implements Shape {

		/** Where it ends. */
		double right() {
			return this.x + this.width;
		}

	}

	/**
	 * A line, or a figure if it is closed.
	 *
	 * @param width of the line, 0 without one
	 * @param dash lengths of dash and gap in turn, empty for a line without gaps
	 */
	record Path(String role, List<Point> points, boolean closed, @Nullable Ink fill, @Nullable Ink stroke, double width,
			List<Double> dash) implements Shape {

		public Path {
			points = List.copyOf(points);
			dash = List.copyOf(dash);
		}

	}

	/** A line of words; y is where they stand. */
	record Words(String role, String text, double x, double y, Anchor anchor, double size, boolean strong,
			Ink ink) implements Shape {

	}

	/** What leads to another page where pages can be followed. */
	record Linked(String path, String label, List<Shape> shapes) implements Shape {

		public Linked {
			shapes = List.copyOf(shapes);
		}

	}

	/** Which part of words stands at their x. */
	enum Anchor {

		/** Their beginning. */
		START,

		/** Their middle. */
		MIDDLE,

		/** Their end. */
		END

	}

	static Path filled(String role, List<Point> points, Ink fill) {
		return new Path(role, points, true, fill, null, 0, List.of());
	}

	static Path outline(String role, List<Point> points, Ink stroke, double width) {
		return new Path(role, points, true, null, stroke, width, List.of());
	}

	static Path line(String role, List<Point> points, Ink stroke, double width) {
		return new Path(role, points, false, null, stroke, width, List.of());
	}

	static Words words(String text, double x, double y, Anchor anchor) {
		return new Words("label", text, x, y, anchor, Text.SIZE, false, Ink.TEXT);
	}

}
