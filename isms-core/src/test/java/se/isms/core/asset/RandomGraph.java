package se.isms.core.asset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.asset.GraphNeed.Fallback;
import se.isms.core.asset.GraphNode.Kind;
import se.isms.core.asset.GraphReach.Wait;

/**
 * A graph by chance, and what it says when each node is asked by itself, by a search that
 * goes wherever nothing covers.
 */
record RandomGraph(List<GraphNode> nodes, List<GraphNeed> needs, Map<UUID, GraphNode> byId) {

	static RandomGraph of(long seed, int size, int edges) {
		var chance = new Random(seed);
		var nodes = new ArrayList<GraphNode>();
		for (var number = 0; number < size; number++) {
			nodes.add(new GraphNode(new UUID(seed, number), (number % 3 == 0) ? Kind.PROCESS : Kind.SYSTEM, null,
					"N" + (1000 + number), (chance.nextInt(12) == 0) ? null : chance.nextInt(100), false));
		}
		var needs = new HashMap<List<Integer>, GraphNeed>();
		for (var number = 0; number < edges; number++) {
			var from = chance.nextInt(size);
			var to = chance.nextInt(size);
			needs.put(List.of(from, to), new GraphNeed(nodes.get(from).id(), nodes.get(to).id(),
					(from != to) ? fallback(chance) : List.of()));
		}
		return new RandomGraph(nodes, new ArrayList<>(needs.values()),
				nodes.stream().collect(Collectors.toMap(GraphNode::id, node -> node)));
	}

	private static List<Fallback> fallback(Random chance) {
		return chance.nextBoolean() ? List.of(new Fallback(chance.nextInt(100), chance.nextInt(5))) : List.of();
	}

	DependencyGraph reduced() {
		return DependencyGraph.of(this.nodes, this.needs);
	}

	GraphReach searched(GraphNode node) {
		var limit = (node.recoveryHours() != null) ? node.recoveryHours() : -1;
		Predicate<GraphNeed> open = need -> !covers(need, limit);
		var waited = new HashSet<GraphNode>();
		others(node).filter(open).map(need -> this.byId.get(need.to())).forEach(target -> {
			waited.add(target);
			waited.addAll(reached(target, open));
		});
		var all = new HashSet<>(waited);
		Stream.concat(Stream.of(node), waited.stream())
			.flatMap(this::others)
			.filter(open.negate())
			.forEach(need -> all.addAll(closure(this.byId.get(need.to()))));
		var slowest = waited.stream().filter(one -> one.recoveryHours() != null).max(BY_HOURS).orElse(null);
		var unknown = all.stream().filter(one -> one.recoveryHours() == null).min(GraphNode.ORDER).orElse(null);
		return new GraphReach(node, (int) others(node).count(), wait(node, slowest, open, open),
				wait(node, unknown, need -> true, open));
	}

	private static final Comparator<GraphNode> BY_HOURS = Comparator
		.<GraphNode>comparingInt(node -> Objects.requireNonNull(node.recoveryHours()))
		.thenComparing(GraphNode.ORDER.reversed());

	private @Nullable Wait wait(GraphNode node, @Nullable GraphNode sought, Predicate<GraphNeed> first,
			Predicate<GraphNeed> open) {
		if (sought == null || sought.equals(node)) {
			return null;
		}
		var ways = others(node).filter(first)
			.filter(need -> leads(need, sought, open))
			.map(need -> this.byId.get(need.to()))
			.toList();
		return new Wait(sought, ways.contains(sought) ? sought : ways.stream().min(GraphNode.ORDER).orElseThrow());
	}

	private boolean leads(GraphNeed need, GraphNode sought, Predicate<GraphNeed> open) {
		var target = this.byId.get(need.to());
		if (!open.test(need)) {
			return closure(target).contains(sought);
		}
		var from = new HashSet<>(reached(target, open));
		from.add(target);
		return from.contains(sought) || (sought.recoveryHours() == null && from.stream()
			.flatMap(this::out)
			.filter(open.negate())
			.anyMatch(covered -> closure(this.byId.get(covered.to())).contains(sought)));
	}

	private boolean covers(GraphNeed need, int limit) {
		var hours = closure(this.byId.get(need.to())).stream()
			.map(GraphNode::recoveryHours)
			.filter(Objects::nonNull)
			.mapToInt(Integer::intValue)
			.max()
			.orElse(0);
		return need.fallbacks()
			.stream()
			.anyMatch(fallback -> Objects.requireNonNull(fallback.startHours()) <= limit
					&& Objects.requireNonNull(fallback.sustainableDays()) * 24 >= hours);
	}

	private Set<GraphNode> closure(GraphNode node) {
		var all = new HashSet<>(reached(node, need -> true));
		all.add(node);
		return all;
	}

	private Set<GraphNode> reached(GraphNode node, Predicate<GraphNeed> open) {
		var seen = new HashSet<GraphNode>();
		var waiting = new ArrayDeque<GraphNode>(List.of(node));
		while (!waiting.isEmpty()) {
			out(waiting.remove()).filter(open)
				.map(need -> this.byId.get(need.to()))
				.filter(seen::add)
				.forEach(waiting::add);
		}
		return seen;
	}

	private Stream<GraphNeed> others(GraphNode node) {
		return out(node).filter(need -> !need.to().equals(node.id()));
	}

	private Stream<GraphNeed> out(GraphNode node) {
		return this.needs.stream().filter(need -> need.from().equals(node.id()));
	}

}
