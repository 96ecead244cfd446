package se.isms.core.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * In which order information systems come back: as it was decided, or computed. Computed
 * means that what others need comes before them, and of those that wait for nothing the
 * fastest first.
 *
 * @param steps the systems that an order can be told of
 * @param circular those that need each other in a circle, and those that need one of
 * them: no order can be computed
 * @param decision which order was decided, none where it is computed
 * @param unplaced those of the steps that the decided order does not know
 */
public record RecoveryOrder(List<Step> steps, List<Step> circular, @Nullable DecidedOrder decision,
		List<Step> unplaced) {

	private static final Comparator<Step> FASTEST_FIRST = Comparator
		.comparing(Step::hours, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(Step::system)
		.thenComparing(Step::id);

	public RecoveryOrder {
		steps = List.copyOf(steps);
		circular = List.copyOf(circular);
		unplaced = List.copyOf(unplaced);
	}

	/** The order of some systems as it can be computed from what needs what. */
	public static RecoveryOrder of(List<Step> systems, List<Need> needs) {
		var waiting = new ArrayList<>(systems.stream().sorted(FASTEST_FIRST).toList());
		var known = systems.stream().map(Step::id).collect(Collectors.toSet());
		var needed = needs.stream()
			.filter(need -> known.contains(need.neededId()))
			.collect(Collectors.groupingBy(Need::systemId, Collectors.mapping(Need::neededId, Collectors.toSet())));
		var back = new HashSet<UUID>();
		var steps = new ArrayList<Step>();
		while (back.size() < known.size()) {
			var next = waiting.stream()
				.filter(step -> back.containsAll(needed.getOrDefault(step.id(), Set.of())))
				.findFirst();
			if (next.isEmpty()) {
				break;
			}
			waiting.remove(next.get());
			back.add(next.get().id());
			steps.add(next.get());
		}
		return new RecoveryOrder(steps, waiting, null, List.of());
	}

	/** All of them: those in circles after the others, the fastest first. */
	List<Step> all() {
		return Stream.concat(this.steps.stream(), this.circular.stream()).toList();
	}

	/**
	 * The same systems as somebody has decided. Those that have come since stand beside
	 * the ones that they were computed to follow, so that what others need is not last.
	 */
	RecoveryOrder as(DecidedOrder decided, List<Need> needs) {
		var numbers = decided.byNumber();
		var steps = new ArrayList<>(all().stream()
			.filter(step -> numbers.containsKey(step.id()))
			.sorted(Comparator.<Step, Integer>comparing(step -> numbers.getOrDefault(step.id(), 0))
				.thenComparing(within(decided, needs)))
			.toList());
		var later = this.steps.stream().filter(step -> !numbers.containsKey(step.id())).toList();
		var staying = new HashSet<>(decided.unmoved());
		for (var step : later) {
			steps.add(index(step, steps, staying, numbers), step);
			staying.add(step.id());
		}
		return new RecoveryOrder(steps, this.circular.stream().filter(step -> !numbers.containsKey(step.id())).toList(),
				decided, later);
	}

	/** As computed, the fastest first, unless the rule says that most others decide. */
	private static Comparator<Step> within(DecidedOrder decided, List<Need> needs) {
		var needing = needs.stream().collect(Collectors.groupingBy(Need::neededId, Collectors.counting()));
		return Comparator
			.comparing(step -> (decided.tieRule() == TieRule.MOST_NEEDED) ? -needing.getOrDefault(step.id(), 0L) : 0L);
	}

	/** After the nearest that it follows, or else before the nearest that follows it. */
	private int index(Step step, List<Step> steps, Set<UUID> staying, Map<UUID, Integer> numbers) {
		var computed = all();
		var own = computed.indexOf(step);
		for (var at = own - 1; at >= 0; at--) {
			if (staying.contains(computed.get(at).id())) {
				return end(steps.indexOf(computed.get(at)), steps, numbers) + 1;
			}
		}
		for (var at = own + 1; at < computed.size(); at++) {
			if (staying.contains(computed.get(at).id())) {
				return begin(steps.indexOf(computed.get(at)), steps, numbers);
			}
		}
		return steps.size();
	}

	/** Those at one place stay together. */
	private static int end(int at, List<Step> steps, Map<UUID, Integer> numbers) {
		var last = at;
		while (last + 1 < steps.size() && together(steps.get(last), steps.get(last + 1), numbers)) {
			last++;
		}
		return last;
	}

	private static int begin(int at, List<Step> steps, Map<UUID, Integer> numbers) {
		var first = at;
		while (first > 0 && together(steps.get(first), steps.get(first - 1), numbers)) {
			first--;
		}
		return first;
	}

	private static boolean together(Step one, Step other, Map<UUID, Integer> numbers) {
		var number = numbers.getOrDefault(one.id(), 0);
		return number > 0 && number.equals(numbers.getOrDefault(other.id(), 0));
	}

	/**
	 * A system that comes back.
	 *
	 * @param hours proven, or else declared; none where nobody has said
	 * @param needs the names of the systems that it needs
	 */
	public record Step(UUID id, String system, String department, @Nullable Integer hours, boolean proven,
			@Nullable String needs) {
	}

	/** That one system needs another. */
	public record Need(UUID systemId, UUID neededId) {
	}

}
