package se.isms.core.asset;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * Whether somebody has said how critical a process is, apart from what follows from it.
 */
public record RatingFact(UUID id, int version, UUID unitId, String label,
		@Nullable Integer criticality) implements Fact {

	static RatingFact of(ProcessFact process) {
		return new RatingFact(process.id(), process.version(), process.unitId(), process.label(),
				process.criticality());
	}

}
