package se.isms.core.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Draws lines; each has its name at its end, a dash and a shape of its own. */
final class LinesDrawing {

	private static final double HEIGHT = 260;

	private static final double TOP = 12;

	private static final double BOTTOM = HEIGHT - 30;

	private static final double LEFT = 48;

	private static final double WIDEST_NAME = 200;

	private static final List<List<Double>> DASHES = List.of(List.of(), List.of(7.0, 4.0), List.of(2.0, 3.0),
			List.of(10.0, 3.0, 2.0, 3.0), List.of(4.0, 2.0));

	private static final int[] CORNERS = { 24, 4, 3, 6, 5 };

	private final Lines lines;

	private final Scale scale;

	private final double right;

	private final List<Shape> shapes = new ArrayList<>();

	private final List<Name> names = new ArrayList<>();

	LinesDrawing(Lines lines) {
		this.lines = lines;
		this.scale = Scale.to(lines.greatest());
		double widest = Text.widest(lines.series().stream().map(Lines.Series::name).toList());
		this.right = Drawing.WIDTH - 16 - Math.min(WIDEST_NAME, widest);
	}

	Drawing drawing() {
		this.scale.ticks().forEach(this::tick);
		for (int i = 0; i < this.lines.steps().size(); i++) {
			this.shapes.add(Shape.words(this.lines.steps().get(i), x(i), BOTTOM + Text.LINE + 4, Shape.Anchor.MIDDLE));
		}
		for (int i = 0; i < this.lines.series().size(); i++) {
			series(i, this.lines.series().get(i).values());
		}
		apart(this.names).forEach(this::name);
		return new Drawing(Drawing.WIDTH, HEIGHT, this.shapes);
	}

	private void tick(double value) {
		var ends = List.of(new Point(LEFT, y(value)), new Point(this.right, y(value)));
		this.shapes.add(Shape.line("grid", ends, Ink.GRID, 1));
		this.shapes.add(new Shape.Words("tick", Scale.plain(value), LEFT - 8, y(value) + Text.DROP, Shape.Anchor.END,
				Text.SIZE, false, Ink.MUTED));
	}

	private void series(int number, List<@Nullable Double> values) {
		var piece = new ArrayList<Point>();
		Point last = null;
		for (int i = 0; i < values.size(); i++) {
			var value = values.get(i);
			if (value == null) {
				line(number, piece);
				piece.clear();
				continue;
			}
			last = new Point(x(i), y(value));
			piece.add(last);
			this.shapes
				.add(Shape.filled("dot", Points.around(last.x(), last.y(), 4, CORNERS[number]), Ink.series(number)));
		}
		line(number, piece);
		if (last != null) {
			this.names.add(new Name(number, last.y()));
		}
	}

	private void line(int number, List<Point> points) {
		if (points.size() > 1) {
			this.shapes.add(new Shape.Path("line", points, false, null, Ink.series(number), 2, DASHES.get(number)));
		}
	}

	private void name(Name name) {
		var words = Text.lines(this.lines.series().get(name.series()).name(), WIDEST_NAME).get(0);
		this.shapes.add(new Shape.Words("name", words, this.right + 10, name.y() + Text.DROP, Shape.Anchor.START,
				Text.SIZE, true, Ink.series(name.series())));
	}

	/** Names that would cover each other move down, and all of them up from the end. */
	static List<Name> apart(List<Name> names) {
		var sorted = names.stream().sorted(Comparator.comparingDouble(Name::y)).toList();
		var moved = new ArrayList<Name>();
		double least = TOP;
		for (var name : sorted) {
			double y = Math.max(least, name.y());
			moved.add(new Name(name.series(), y));
			least = y + Text.LINE;
		}
		double over = Math.max(0, least - Text.LINE - BOTTOM);
		return moved.stream().map((name) -> new Name(name.series(), name.y() - over)).toList();
	}

	private double x(int step) {
		return LEFT + 12 + (this.right - LEFT - 24) * step / (this.lines.steps().size() - 1);
	}

	private double y(double value) {
		return BOTTOM - (BOTTOM - TOP) * value / this.scale.end();
	}

	/** Where the name of a series stands. */
	record Name(int series, double y) {

	}

}
