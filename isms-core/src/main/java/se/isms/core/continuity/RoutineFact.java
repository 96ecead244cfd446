package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * What is printed at interval, as rules see it.
 *
 * @param label the process and what is printed
 * @param places how many
 * @param followedOn when somebody last confirmed that it is done
 */
public record RoutineFact(UUID id, int version, UUID unitId, String label, UUID planId, @Nullable Integer criticality,
		boolean lifeHealth, int everyDays, boolean vulnerable, int places,
		@Nullable LocalDate followedOn) implements Fact {
}
