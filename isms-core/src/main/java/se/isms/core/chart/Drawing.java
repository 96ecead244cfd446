package se.isms.core.chart;

import java.util.List;

/**
 * A chart whose coordinates are known, in units that every picture scales as it needs.
 */
public record Drawing(double width, double height, List<Shape> shapes) {

	/** How wide drawings are that can choose. */
	static final double WIDTH = 640;

	public Drawing {
		shapes = List.copyOf(shapes);
	}

}
