package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * A resource that adopted plans count on.
 *
 * @param capacity how many there are at once; none where nobody has counted
 * @param claimed how many plans count on together, in the phase in which that is most
 * @param phase that phase: the first such one
 * @param plans how many adopted plans count on it
 */
public record ClaimFact(UUID id, int version, UUID unitId, String label, @Nullable Integer capacity, int claimed,
		String phase, int plans) implements Fact {
}
