package se.isms.core.improvement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.shared.Dates;

/**
 * An action (åtgärd) as rules see it.
 *
 * @param open neither done nor cancelled
 * @param highestRisk whether it treats a risk of the highest level
 */
public record ActionFact(UUID id, int version, UUID unitId, String label, String sourceType, boolean ownerValid,
		@Nullable LocalDate dueOn, boolean open, boolean highestRisk) implements Fact {

	/** Zero until the due date has passed. */
	public long daysLate(LocalDate today) {
		return (this.dueOn == null) ? 0 : Math.max(0, Dates.daysBetween(this.dueOn, today));
	}

}
