package se.isms.core.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * In which order information systems come back: what others need comes before them, and
 * of those that wait for nothing the fastest first.
 *
 * @param steps the systems that an order can be told of
 * @param circular those that need each other in a circle, and those that need one of
 * them: no order can be computed
 */
public record RecoveryOrder(List<Step> steps, List<Step> circular) {

	private static final Comparator<Step> FASTEST_FIRST = Comparator
		.comparing(Step::hours, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(Step::system)
		.thenComparing(Step::id);

	public RecoveryOrder {
		steps = List.copyOf(steps);
		circular = List.copyOf(circular);
	}

	static RecoveryOrder of(List<Step> systems, List<Need> needs) {
		var waiting = new ArrayList<>(systems.stream().sorted(FASTEST_FIRST).toList());
		var known = systems.stream().map(Step::id).toList();
		var back = new HashSet<UUID>();
		var steps = new ArrayList<Step>();
		for (var next = free(waiting, needs, back, known); next != null; next = free(waiting, needs, back, known)) {
			waiting.remove(next);
			back.add(next.id());
			steps.add(next);
		}
		return new RecoveryOrder(steps, waiting);
	}

	private static @Nullable Step free(List<Step> waiting, List<Need> needs, HashSet<UUID> back, List<UUID> known) {
		return waiting.stream()
			.filter(step -> needs.stream()
				.filter(need -> need.systemId().equals(step.id()) && known.contains(need.neededId()))
				.allMatch(need -> back.contains(need.neededId())))
			.findFirst()
			.orElse(null);
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
	record Need(UUID systemId, UUID neededId) {
	}

}
