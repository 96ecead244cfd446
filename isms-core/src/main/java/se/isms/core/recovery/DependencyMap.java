package se.isms.core.recovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What needs what in a municipality, followed from one node: what falls with it, what it
 * waits for, and how long it may be gone. Nodes keep the order in which they come.
 */
final class DependencyMap {

	private final Map<UUID, DependencyNode> nodes = new LinkedHashMap<>();

	private final Map<UUID, Integer> numbers = new HashMap<>();

	private final Map<UUID, List<DependencyNeed>> needs;

	private final Map<UUID, List<DependencyNeed>> needing;

	private final Map<UUID, List<UUID>> procedures;

	private final Map<UUID, List<UUID>> leaning;

	private DependencyMap(Collection<DependencyNode> nodes, Collection<DependencyNeed> needs,
			Collection<Leaning> leanings) {
		nodes.forEach(node -> this.nodes.put(node.id(), node));
		this.nodes.keySet().forEach(id -> this.numbers.put(id, this.numbers.size()));
		var known = needs.stream()
			.filter(need -> this.nodes.containsKey(need.fromId()) && this.nodes.containsKey(need.toId()))
			.sorted(Comparator.comparing((DependencyNeed need) -> number(need.fromId()))
				.thenComparing(need -> number(need.toId())))
			.toList();
		this.needs = known.stream().collect(Collectors.groupingBy(DependencyNeed::fromId));
		this.needing = known.stream().collect(Collectors.groupingBy(DependencyNeed::toId));
		this.procedures = leanings.stream()
			.collect(Collectors.groupingBy(Leaning::processId,
					Collectors.mapping(Leaning::procedureId, Collectors.toList())));
		this.leaning = leanings.stream()
			.collect(Collectors.groupingBy(Leaning::procedureId,
					Collectors.mapping(Leaning::processId, Collectors.toList())));
	}

	/**
	 * The map.
	 * @param leanings which processes lean on which manual procedures while all is gone:
	 * they fall with none of them on an ordinary day
	 */
	static DependencyMap of(Collection<DependencyNode> nodes, Collection<DependencyNeed> needs,
			Collection<Leaning> leanings) {
		return new DependencyMap(nodes, needs, leanings);
	}

	Optional<DependencyNode> node(UUID id) {
		return Optional.ofNullable(this.nodes.get(id));
	}

	/** What one needs directly, and what it leans on when that is gone. */
	List<DependencyNode> needs(UUID id) {
		return Stream.concat(ends(needsOf(id), DependencyNeed::toId).stream(), leanings(id, this.procedures)).toList();
	}

	/** What needs one directly, or leans on it when all is gone. */
	List<DependencyNode> needing(UUID id) {
		return Stream
			.concat(ends(needing(id, this.needing), DependencyNeed::fromId).stream(), leanings(id, this.leaning))
			.toList();
	}

	private Stream<DependencyNode> leanings(UUID id, Map<UUID, List<UUID>> ends) {
		return ends.getOrDefault(id, List.of()).stream().flatMap(this::stream);
	}

	/** Everything that one needs, directly or through others. */
	List<DependencyNode> waitsFor(UUID id) {
		return follow(id, this.needs, DependencyNeed::toId).keySet().stream().flatMap(this::stream).toList();
	}

	/** Everything that falls with one, the nearest first. */
	List<Falling> falling(UUID id) {
		var fallen = follow(id, this.needing, DependencyNeed::fromId);
		return fallen.entrySet()
			.stream()
			.flatMap(entry -> stream(entry.getKey()).map(node -> new Falling(node, entry.getValue(),
					needsOf(node.id()).stream()
						.filter(need -> need.toId().equals(id) || fallen.containsKey(need.toId()))
						.allMatch(DependencyNeed::replaced))))
			.toList();
	}

	/**
	 * How long one may be gone for the sake of those that need it: the least that any of
	 * them can bear, directly or through others.
	 * @param bearing how long a node itself can be gone, none where it does not say
	 */
	Optional<Limit> limit(UUID id, Function<DependencyNode, @Nullable Integer> bearing) {
		var waiting = new PriorityQueue<>(Comparator.comparing(Reached::hours)
			.thenComparing(reached -> reached.path().size())
			.thenComparing(reached -> number(reached.path().get(0).id())));
		this.nodes.values().stream().filter(node -> !node.id().equals(id)).forEach(node -> {
			var hours = bearing.apply(node);
			if (hours != null) {
				waiting.add(new Reached(hours, List.of(node)));
			}
		});
		var done = new HashSet<UUID>();
		while (!waiting.isEmpty()) {
			var reached = waiting.remove();
			if (reached.last().id().equals(id)) {
				return Optional.of(new Limit(reached.hours(), reached.path()));
			}
			if (done.add(reached.last().id())) {
				needsOf(reached.last().id()).stream()
					.filter(need -> !done.contains(need.toId()))
					.forEach(need -> stream(need.toId())
						.forEach(node -> waiting.add(reached.through(node, need.bearing(reached.hours())))));
			}
		}
		return Optional.empty();
	}

	/** What is reached, and how many steps away it is; the start is not. */
	private Map<UUID, Integer> follow(UUID start, Map<UUID, List<DependencyNeed>> arrows,
			Function<DependencyNeed, UUID> end) {
		var steps = new LinkedHashMap<UUID, Integer>(Map.of(start, 0));
		var waiting = new LinkedList<UUID>(Set.of(start));
		while (!waiting.isEmpty()) {
			var at = waiting.remove();
			var next = steps.getOrDefault(at, 0) + 1;
			needing(at, arrows).stream()
				.map(end)
				.filter(node -> steps.putIfAbsent(node, next) == null)
				.forEach(waiting::add);
		}
		steps.remove(start);
		return steps;
	}

	private List<DependencyNeed> needsOf(UUID id) {
		return needing(id, this.needs);
	}

	private static List<DependencyNeed> needing(UUID id, Map<UUID, List<DependencyNeed>> arrows) {
		return arrows.getOrDefault(id, List.of());
	}

	private List<DependencyNode> ends(List<DependencyNeed> arrows, Function<DependencyNeed, UUID> end) {
		return arrows.stream().map(end).distinct().flatMap(this::stream).toList();
	}

	private Stream<DependencyNode> stream(UUID id) {
		return node(id).stream();
	}

	private int number(UUID id) {
		return this.numbers.getOrDefault(id, Integer.MAX_VALUE);
	}

	/** A process that leans on a manual procedure of its plan. */
	record Leaning(UUID processId, UUID procedureId) {
	}

	/**
	 * Something that falls.
	 *
	 * @param steps how far away it is: 1 where it needs the other directly
	 * @param byHand whether something is done by hand in the place of all that it loses
	 */
	record Falling(DependencyNode node, int steps, boolean byHand) {
	}

	/**
	 * How long something may be gone.
	 *
	 * @param chain from who can bear that long and no longer to what is needed
	 */
	record Limit(int hours, List<DependencyNode> chain) {
	}

	private record Reached(int hours, List<DependencyNode> path) {

		DependencyNode last() {
			return this.path.get(this.path.size() - 1);
		}

		Reached through(DependencyNode node, int bearing) {
			var longer = new ArrayList<>(this.path);
			longer.add(node);
			return new Reached(bearing, List.copyOf(longer));
		}

	}

}
