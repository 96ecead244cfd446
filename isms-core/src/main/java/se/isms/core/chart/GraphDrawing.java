package se.isms.core.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws a graph from left to right. */
final class GraphDrawing {

	private static final double BOX = 150;

	private static final double BETWEEN = 70;

	private static final double GAP = 14;

	private static final double PASSAGE = 10;

	private final Graph graph;

	private final Map<String, Graph.Node> nodes;

	private final GraphLayers layers;

	private final Map<String, Shape.Box> places = new HashMap<>();

	private final List<Shape> shapes = new ArrayList<>();

	private double bottom;

	GraphDrawing(Graph graph) {
		this.graph = graph;
		this.nodes = graph.nodes().stream().collect(Collectors.toMap(Graph.Node::id, Function.identity()));
		this.layers = new GraphLayers(graph);
	}

	Drawing drawing() {
		var columns = this.layers.columns();
		double height = columns.stream().mapToDouble(this::height).max().orElse(0);
		this.bottom = height;
		for (int i = 0; i < columns.size(); i++) {
			place(columns.get(i), i * (BOX + BETWEEN), (height - height(columns.get(i))) / 2);
		}
		this.layers.routes().forEach(this::arrow);
		this.graph.nodes().forEach(this::node);
		double width = columns.size() * (BOX + BETWEEN) - BETWEEN;
		return new Drawing(Math.max(Drawing.WIDTH, width), this.bottom, this.shapes);
	}

	private double height(List<String> column) {
		return column.stream().mapToDouble((id) -> boxHeight(id) + GAP).sum();
	}

	private double boxHeight(String id) {
		var node = this.nodes.get(id);
		return (node == null) ? PASSAGE : lines(node).size() * Text.LINE + 14;
	}

	private static List<String> lines(Graph.Node node) {
		return Text.lines(node.label(), BOX - 34);
	}

	private void place(List<String> column, double x, double from) {
		double y = from + GAP / 2;
		for (var id : column) {
			this.places.put(id, new Shape.Box("node", x, y, BOX, boxHeight(id), 6, ground(id)));
			y += boxHeight(id) + GAP;
		}
	}

	private Ink ground(String id) {
		var node = this.nodes.get(id);
		return (node == null) ? Ink.SURFACE : node.status().ground();
	}

	private void arrow(Graph.Edge edge, List<String> route) {
		var points = place(edge.from()).x() < place(edge.to()).x() ? along(route)
				: back(place(edge.from()), place(edge.to()));
		var dash = edge.weak() ? List.of(5.0, 4.0) : List.<Double>of();
		this.shapes.add(new Shape.Path("edge", points, false, null, Ink.MUTED, 1.5, dash));
		this.shapes.add(Shape.filled("arrow",
				Points.arrowHead(points.get(points.size() - 2), points.get(points.size() - 1)), Ink.MUTED));
	}

	private List<Point> along(List<String> route) {
		var points = new ArrayList<Point>();
		for (int i = 0; i < route.size(); i++) {
			var box = place(route.get(i));
			double middle = box.y() + box.height() / 2;
			if (i > 0) {
				points.add(new Point(box.x(), middle));
			}
			if (i < route.size() - 1) {
				points.add(new Point(box.right(), middle));
			}
		}
		return points;
	}

	// What closes a circle goes back under all the rest.
	private List<Point> back(Shape.Box from, Shape.Box to) {
		this.bottom += GAP;
		double out = from.x() + BOX / 2 + GAP;
		double in = to.x() + BOX / 2;
		return List.of(new Point(out, from.y() + from.height()), new Point(out, this.bottom - 2),
				new Point(in, this.bottom - 2), new Point(in, to.y() + to.height()));
	}

	private Shape.Box place(String id) {
		return Objects.requireNonNull(this.places.get(id), id);
	}

	private void node(Graph.Node node) {
		var box = place(node.id());
		this.shapes.add(box);
		double middle = box.y() + box.height() / 2;
		this.shapes.add(node.status().mark(box.x() + 14, middle, 5));
		this.shapes.addAll(Text.centred(lines(node), box.x() + 28, middle, Shape.Anchor.START, Ink.TEXT));
	}

}
