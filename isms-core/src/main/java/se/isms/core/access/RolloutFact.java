package se.isms.core.access;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * The rollout of two-factor authentication.
 *
 * @param plannedShare what it plans for the day, per cent
 */
public record RolloutFact(UUID id, int version, @Nullable UUID unitId, String label, boolean ownerValid,
		@Nullable LocalDate targetOn, int plannedShare, int covered, int population) implements Fact {

	public int share() {
		return (this.population == 0) ? 0 : (int) (100L * this.covered / this.population);
	}

}
