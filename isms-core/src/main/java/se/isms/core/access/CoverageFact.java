package se.isms.core.access;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * How many accounts of a department have two-factor authentication.
 *
 * @param plannedShare what a running rollout plans for the day, per cent; none without a
 * running plan
 */
public record CoverageFact(UUID id, UUID unitId, String label, int covered, int population,
		@Nullable Integer plannedShare) implements Fact {

	/** Per cent, rounded down so that 94.9 never shows as 95. */
	public int share() {
		return (this.population == 0) ? 0 : (int) (100L * this.covered / this.population);
	}

}
