package se.isms.core.asset;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * A process as rules see it.
 *
 * @param criticality 1 to 4; none where nobody has set it
 */
public record ProcessFact(UUID id, int version, UUID unitId, String label, @Nullable Integer criticality,
		boolean ownerValid, boolean lifeHealth) implements Fact {

	/** So critical that it has to be analysed. */
	public boolean criticalFrom(int least) {
		return this.criticality != null && this.criticality >= least;
	}

}
