package se.isms.core.asset;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A graph in numbers. Nodes are numbered in the order of their names; the needs of a node
 * follow each other, in the order of what is needed.
 */
final class Needs {

	/** Of a node whose recovery time nobody knows. */
	static final int UNKNOWN = -1;

	private final List<GraphNode> nodes;

	private final List<GraphNeed> needs;

	/** Where the needs of a node begin; those of the last end where the array does. */
	private final int[] first;

	private final int[] target;

	private final int[] hours;

	private Needs(List<GraphNode> nodes, List<GraphNeed> needs, int[] first, int[] target) {
		this.nodes = nodes;
		this.needs = needs;
		this.first = first;
		this.target = target;
		this.hours = nodes.stream().mapToInt(Needs::hours).toArray();
	}

	/** Both ends of each need are among the nodes. */
	static Needs of(Collection<GraphNode> known, Collection<GraphNeed> told) {
		var nodes = known.stream().sorted(GraphNode.ORDER).toList();
		var number = new HashMap<UUID, Integer>();
		nodes.forEach(node -> number.put(node.id(), number.size()));
		var once = new HashMap<List<UUID>, GraphNeed>();
		told.forEach(need -> once.merge(List.of(need.from(), need.to()), need, GraphNeed::and));
		var arrows = once.values()
			.stream()
			.map(need -> new Arrow(number(number, need.from()), number(number, need.to()), need))
			.sorted(Comparator.comparingInt(Arrow::from).thenComparingInt(Arrow::to))
			.toList();
		var first = new int[nodes.size() + 1];
		arrows.forEach(arrow -> first[arrow.from() + 1]++);
		Arrays.parallelPrefix(first, Integer::sum);
		return new Needs(nodes, arrows.stream().map(Arrow::need).toList(), first,
				arrows.stream().mapToInt(Arrow::to).toArray());
	}

	int nodes() {
		return this.nodes.size();
	}

	int count() {
		return this.target.length;
	}

	GraphNode node(int node) {
		return this.nodes.get(node);
	}

	/** The recovery time of a node. */
	int hours(int node) {
		return this.hours[node];
	}

	/** The first of the needs of a node. */
	int from(int node) {
		return this.first[node];
	}

	/** The one after the last of the needs of a node. */
	int to(int node) {
		return this.first[node + 1];
	}

	/** What is needed. */
	int target(int need) {
		return this.target[need];
	}

	/** Whether a node needs itself. */
	boolean itself(int node) {
		return Arrays.binarySearch(this.target, this.first[node], this.first[node + 1], node) >= 0;
	}

	GraphNeed need(int need) {
		return this.needs.get(need);
	}

	private static int hours(GraphNode node) {
		var hours = node.recoveryHours();
		return (hours != null) ? hours : UNKNOWN;
	}

	private static int number(Map<UUID, Integer> number, UUID id) {
		return Objects.requireNonNull(number.get(id));
	}

	private record Arrow(int from, int to, GraphNeed need) {
	}

}
