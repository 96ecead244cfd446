package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.asset.GraphReach;
import se.isms.core.asset.GraphReach.Wait;
import se.isms.core.evaluation.Fact;

/**
 * A process, and what it waits for when all that it needs is gone: directly or through
 * others, also of other departments, where no manual procedure stands in.
 *
 * @param planned whether the process has an adopted plan
 * @param rtoHours within how many hours it is to be back, none where the plan does not
 * say
 * @param needs how many others it needs directly
 * @param slowest what takes longest to come back, none where nothing is waited for
 * @param slowestHours how long that takes
 * @param slowestThrough which of the things that are needed directly leads to it, none
 * where it is one of them
 * @param unknown something of which nobody knows how long it takes
 * @param unknownThrough the same for that
 */
public record RecoveryFact(UUID id, int version, @Nullable UUID unitId, String label, boolean planned,
		@Nullable Integer rtoHours, int needs, @Nullable String slowest, @Nullable Integer slowestHours,
		@Nullable String slowestThrough, @Nullable String unknown, @Nullable String unknownThrough) implements Fact {

	/**
	 * What a process waits for as the graph says it.
	 * @param id of what is judged: the process, or the plan while one is edited
	 */
	public static RecoveryFact of(UUID id, int version, boolean planned, GraphReach reach) {
		var node = reach.node();
		var slowest = reach.slowest();
		var unknown = reach.unknown();
		return new RecoveryFact(id, version, node.unitId(), node.label(), planned, node.recoveryHours(), reach.needs(),
				label(slowest), (slowest != null) ? slowest.node().recoveryHours() : null, through(slowest),
				label(unknown), through(unknown));
	}

	private static @Nullable String label(@Nullable Wait wait) {
		return (wait != null) ? wait.node().label() : null;
	}

	private static @Nullable String through(@Nullable Wait wait) {
		return (wait == null || wait.direct()) ? null : wait.through().label();
	}

}
