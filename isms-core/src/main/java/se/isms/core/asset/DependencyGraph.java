package se.isms.core.asset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The dependency graph of a municipality: what needs what, reduced to what rules ask for.
 * Needs neither a database nor rules, and takes any graph: what is told twice is told
 * once, what nobody has registered is something of which nothing is known, and what needs
 * itself is a circle.
 */
public final class DependencyGraph {

	private final Needs needs;

	private final Components entangled;

	private final Waits everything;

	private final long[] coveredFrom;

	private DependencyGraph(Needs needs) {
		this.needs = needs;
		this.entangled = Components.of(needs, need -> true);
		this.everything = Waits.of(needs, this.entangled);
		this.coveredFrom = this.everything.coveredFrom();
	}

	/** The graph of these, in whatever order they come. */
	public static DependencyGraph of(Collection<GraphNode> nodes, Collection<GraphNeed> needs) {
		var known = new HashMap<UUID, GraphNode>();
		nodes.forEach(node -> known.merge(node.id(), node, GraphNode::worse));
		needs.forEach(need -> {
			known.computeIfAbsent(need.from(), GraphNode::unknown);
			known.computeIfAbsent(need.to(), GraphNode::unknown);
		});
		return new DependencyGraph(Needs.of(known.values(), needs));
	}

	/** How many needs there are, each counted once. */
	public int needs() {
		return this.needs.count();
	}

	/**
	 * One circle of each group of things that need each other, in the order of their
	 * names.
	 */
	public List<GraphCycle> cycles() {
		var circles = new Circles(this.needs, this.entangled);
		return circles.shortest()
			.stream()
			.map(circle -> new GraphCycle(circle.stream().map(this.needs::node).toList(),
					this.entangled.size(this.entangled.of(circle.get(0)))))
			.toList();
	}

	/** What needs something and is in no circle, in the order of names. */
	public List<GraphNode> straight() {
		return IntStream.range(0, this.needs.nodes())
			.filter(node -> this.needs.from(node) < this.needs.to(node))
			.filter(node -> this.entangled.size(this.entangled.of(node)) == 1 && !this.needs.itself(node))
			.mapToObj(this.needs::node)
			.toList();
	}

	/**
	 * What each of some nodes waits for, in the order of their names. A fallback covers a
	 * need where it is there within the recovery time of the one that waits, and lasts
	 * until what is needed, and all that this needs in turn, is back. One without a
	 * recovery time has no time to start within, and nothing covers what it needs.
	 */
	public List<GraphReach> reach(Predicate<GraphNode> of) {
		var reached = new TreeMap<Integer, GraphReach>();
		byLimit(of).forEach((limit, nodes) -> {
			var waits = within(limit);
			nodes.forEach(node -> reached.put(node, waits.reach(node)));
		});
		return List.copyOf(reached.values());
	}

	private Map<Integer, List<Integer>> byLimit(Predicate<GraphNode> of) {
		var nodes = new TreeMap<Integer, List<Integer>>();
		for (var node = 0; node < this.needs.nodes(); node++) {
			if (of.test(this.needs.node(node))) {
				nodes.computeIfAbsent(this.needs.hours(node), limit -> new ArrayList<>()).add(node);
			}
		}
		return nodes;
	}

	/** The waits of those that must be back within so many hours. */
	private Waits within(int limit) {
		var covered = new BitSet(this.coveredFrom.length);
		for (var need = 0; need < this.coveredFrom.length; need++) {
			covered.set(need, this.coveredFrom[need] <= limit);
		}
		return covered.isEmpty() ? this.everything
				: Waits.of(this.needs, Components.of(this.needs, need -> !covered.get(need)), covered, this.everything);
	}

}
