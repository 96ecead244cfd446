package se.isms.core.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which column each node stands, and in which order: arrows go to the right but those
 * that close a circle, and where an arrow passes a column it has a place there.
 */
final class GraphLayers {

	private static final int SWEEPS = 6;

	private final Map<String, Integer> layer = new LinkedHashMap<>();

	private final Map<String, List<String>> next = new HashMap<>();

	private final List<List<String>> columns = new ArrayList<>();

	private final Map<Graph.Edge, List<String>> routes = new LinkedHashMap<>();

	GraphLayers(Graph graph) {
		graph.nodes().forEach((node) -> this.layer.put(node.id(), 0));
		forward(graph);
		graph.nodes().forEach((node) -> push(node.id()));
		this.layer.forEach((id, at) -> column(at).add(id));
		graph.edges().forEach(this::route);
		for (int i = 0; i < SWEEPS; i++) {
			sweep(i % 2 == 0);
		}
	}

	List<List<String>> columns() {
		return this.columns;
	}

	/** What an arrow passes, its ends included. */
	Map<Graph.Edge, List<String>> routes() {
		return this.routes;
	}

	private void forward(Graph graph) {
		var all = new HashMap<String, List<String>>();
		graph.edges().forEach((edge) -> all.computeIfAbsent(edge.from(), (id) -> new ArrayList<>()).add(edge.to()));
		var done = new HashSet<String>();
		graph.nodes().forEach((node) -> visit(node.id(), all, new HashSet<>(), done));
	}

	private void visit(String id, Map<String, List<String>> all, Set<String> above, Set<String> done) {
		if (!done.add(id)) {
			return;
		}
		above.add(id);
		for (var to : all.getOrDefault(id, List.of())) {
			if (!above.contains(to)) {
				this.next.computeIfAbsent(id, (key) -> new ArrayList<>()).add(to);
				visit(to, all, above, done);
			}
		}
		above.remove(id);
	}

	private void push(String id) {
		int at = this.layer.getOrDefault(id, 0);
		for (var to : this.next.getOrDefault(id, List.of())) {
			if (this.layer.getOrDefault(to, 0) <= at) {
				this.layer.put(to, at + 1);
				push(to);
			}
		}
	}

	private List<String> column(int at) {
		while (this.columns.size() <= at) {
			this.columns.add(new ArrayList<>());
		}
		return this.columns.get(at);
	}

	private void route(Graph.Edge edge) {
		int from = this.layer.getOrDefault(edge.from(), 0);
		int to = this.layer.getOrDefault(edge.to(), 0);
		var route = new ArrayList<>(List.of(edge.from()));
		for (int at = from + 1; at < to; at++) {
			var place = "\u0000" + edge.from() + "\u0000" + edge.to() + "\u0000" + at;
			if (!column(at).contains(place)) {
				column(at).add(place);
			}
			route.add(place);
		}
		route.add(edge.to());
		this.routes.put(edge, route);
	}

	private void sweep(boolean rightwards) {
		for (int i = 1; i < this.columns.size(); i++) {
			int at = rightwards ? i : this.columns.size() - 1 - i;
			var beside = this.columns.get(rightwards ? at - 1 : at + 1);
			var middles = new HashMap<String, Double>();
			this.columns.get(at).forEach((id) -> middles.put(id, middle(id, beside, this.columns.get(at))));
			this.columns.get(at).sort(Comparator.comparingDouble((id) -> middles.getOrDefault(id, 0.0)));
		}
	}

	private double middle(String id, List<String> beside, List<String> own) {
		var places = new ArrayList<Integer>();
		for (var route : this.routes.values()) {
			int at = route.indexOf(id);
			if (at > 0 && beside.contains(route.get(at - 1))) {
				places.add(beside.indexOf(route.get(at - 1)));
			}
			if (at >= 0 && at < route.size() - 1 && beside.contains(route.get(at + 1))) {
				places.add(beside.indexOf(route.get(at + 1)));
			}
		}
		return places.stream()
			.mapToDouble((place) -> (place + 0.5) / beside.size())
			.average()
			.orElse((own.indexOf(id) + 0.5) / own.size());
	}

}
