package se.isms.core.practice;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * A plan in use as rules see it, with the procedure that was kept up longest in excess of
 * what it says.
 *
 * @param label the process of the plan, and from when
 * @param procedure none where no days by hand are noted
 * @param manualDays how many days that work was done by hand
 * @param enduranceDays how many the procedure says that it can be
 */
public record ActivationFact(UUID id, int version, UUID unitId, String label, LocalDate beganOn,
		@Nullable LocalDate endedOn, @Nullable String procedure, @Nullable Integer manualDays,
		@Nullable Integer enduranceDays) implements Fact {

	/** Whether it was kept up for longer than it can be. */
	public boolean exceeded() {
		return this.manualDays != null && this.enduranceDays != null && this.manualDays > this.enduranceDays;
	}

}
