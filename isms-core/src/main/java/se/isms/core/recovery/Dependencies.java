package se.isms.core.recovery;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.recovery.DependencySheet.Bearable;
import se.isms.core.recovery.DependencySheet.Falling;
import se.isms.core.recovery.DependencySheet.First;
import se.isms.core.recovery.DependencySheet.Linked;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;

/**
 * What needs what across departments. A department opens its own processes and systems;
 * of those of others it learns the names of systems, and of processes that its own need.
 */
@Service
@Transactional(readOnly = true)
public class Dependencies {

	/** The order is stable: those alike stand as near as they are, and then by name. */
	private static final Comparator<DependencyNode> GRAVEST_FIRST = Comparator.comparing(Dependencies::gravity)
		.reversed();

	private final DependencyRows rows;

	private final OrderRegister orders;

	Dependencies(DependencyRows rows, OrderRegister orders) {
		this.rows = rows;
		this.orders = orders;
	}

	/** What hangs together with one that the actor may read. */
	public DependencySheet sheet(UUID id) {
		var map = this.rows.map();
		var node = map.node(id).filter(Dependencies::mayOpen).orElseThrow(NotFound::new);
		var needing = map.needing(id);
		var falling = map.falling(id);
		var fallen = falling.stream().map(one -> one.node().id()).collect(Collectors.toSet());
		return new DependencySheet(node, map.needs(id).stream().map(Dependencies::linked).toList(),
				needing.stream().filter(Dependencies::mayKnow).sorted(GRAVEST_FIRST).map(Dependencies::linked).toList(),
				(int) needing.stream().filter(one -> !mayKnow(one)).count(),
				falling.stream()
					.filter(one -> mayKnow(one.node()))
					.sorted(Comparator.comparing(DependencyMap.Falling::node, GRAVEST_FIRST))
					.map(one -> new Falling(one.node(), mayOpen(one.node()), one.steps(), one.byHand()))
					.toList(),
				hidden(falling, DependencyNode::process), hidden(falling, DependencyNode::procedure), first(map, id),
				map.waitsFor(id).stream().filter(one -> fallen.contains(one.id())).map(Dependencies::linked).toList(),
				map.limit(id, DependencyNode::mtpdHours).map(Dependencies::bearable).orElse(null));
	}

	/** How long a system may be gone, none where nobody who needs it says. */
	public @Nullable Bearable bearable(UUID system) {
		return this.rows.map().limit(system, DependencyNode::mtpdHours).map(Dependencies::bearable).orElse(null);
	}

	private static int hidden(List<DependencyMap.Falling> falling, Predicate<DependencyNode> kind) {
		return (int) falling.stream()
			.map(DependencyMap.Falling::node)
			.filter(kind)
			.filter(node -> !mayKnow(node))
			.count();
	}

	private List<First> first(DependencyMap map, UUID id) {
		var direct = map.needs(id).stream().map(DependencyNode::id).collect(Collectors.toSet());
		var places = places();
		var waits = map.waitsFor(id);
		return waits.stream()
			.sorted(Comparator.comparing(Dependencies::turn)
				.thenComparing(one -> places.getOrDefault(one.id(), Integer.MAX_VALUE)))
			.map(one -> new First(told(one), mayOpen(one), direct.contains(one.id())))
			.toList();
	}

	private Map<UUID, Integer> places() {
		var places = new HashMap<UUID, Integer>();
		this.orders.sheet().rows().forEach(row -> places.put(row.step().id(), places.size()));
		return places;
	}

	/** Names that the actor may not know are left out. */
	static Bearable bearable(DependencyMap.Limit limit) {
		var source = limit.chain().get(0);
		return new Bearable(limit.hours(), mayKnow(source) ? source.name() : null,
				limit.chain().stream().filter(Dependencies::mayKnow).map(DependencyNode::name).toList());
	}

	/** What systems run on comes before them, and processes last. */
	private static int turn(DependencyNode node) {
		return switch (node.kind()) {
			case SUPPLIER, RESOURCE -> 0;
			case SYSTEM -> 1;
			case PROCESS, PROCEDURE -> 2;
		};
	}

	/**
	 * Nobody knows how grave it is where nobody has said, so that it may be the worst.
	 */
	private static int gravity(DependencyNode node) {
		if (!node.process()) {
			return 0;
		}
		var criticality = node.criticality();
		return (criticality != null) ? criticality : Integer.MAX_VALUE;
	}

	private static Linked linked(DependencyNode node) {
		return new Linked(told(node), mayOpen(node));
	}

	/** Of a process of others that one's own needs, nothing but the name. */
	private static DependencyNode told(DependencyNode node) {
		return mayKnow(node) ? node : new DependencyNode(node.id(), node.kind(), node.name(), node.departmentId(),
				node.department(), null, null, false, null);
	}

	private static boolean mayOpen(DependencyNode node) {
		var own = CurrentActor.get().department();
		return own == null || node.departmentId() == null || own.equals(node.departmentId());
	}

	/**
	 * Every department may know which systems, suppliers and resources there are. What
	 * others do by hand is theirs.
	 */
	private static boolean mayKnow(DependencyNode node) {
		return !node.departmental() || mayOpen(node);
	}

}
