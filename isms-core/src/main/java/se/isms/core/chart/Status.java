package se.isms.core.chart;

/**
 * How something stands: a colour with a shape, because a colour alone says nothing to
 * many.
 */
public enum Status {

	/** Worst: a triangle. */
	RED(Ink.RED, Ink.RED_SOFT),

	/** Bad: a diamond. */
	ORANGE(Ink.ORANGE, Ink.ORANGE_SOFT),

	/** Not good: a disc. */
	YELLOW(Ink.YELLOW, Ink.YELLOW_SOFT),

	/** Good: a tick. */
	GREEN(Ink.GREEN, Ink.GREEN_SOFT),

	/** Not known: an empty ring. */
	GREY(Ink.GREY, Ink.GREY_SOFT);

	private final Ink ink;

	private final Ink ground;

	Status(Ink ink, Ink ground) {
		this.ink = ink;
		this.ground = ground;
	}

	Ink ink() {
		return this.ink;
	}

	Ink ground() {
		return this.ground;
	}

	/** The shape, drawn around a point. */
	Shape mark(double x, double y, double radius) {
		return switch (this) {
			case RED -> Shape.filled("mark", Points.around(x, y + radius * 0.2, radius * 1.15, 3), this.ink);
			case ORANGE -> Shape.filled("mark", Points.around(x, y, radius * 1.1, 4), this.ink);
			case YELLOW -> Shape.filled("mark", Points.around(x, y, radius, 24), this.ink);
			case GREEN -> Shape.line("mark", Points.tick(x, y, radius), this.ink, 2);
			case GREY -> Shape.outline("mark", Points.around(x, y, radius * 0.85, 24), this.ink, 1.5);
		};
	}

}
