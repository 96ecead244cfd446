package se.isms.core.practice;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.shared.Dates;

/**
 * What an incident has led to.
 *
 * @param id of the incident
 * @param outageMinutes how long something was not available; none where all was
 * @param planned whether the department has an adopted plan
 * @param activated whether a plan of the department was in use because of it or meanwhile
 * @param followed whether an action, a noted change or a new analysis came after it
 */
public record AftermathFact(UUID id, int version, UUID unitId, String label, @Nullable Integer severity,
		@Nullable LocalDate handledOn, @Nullable Integer outageMinutes, boolean planned, boolean activated,
		boolean followed) implements Fact {

	/** How long one may carry on without taking a plan to hand. */
	private static final int LONG_OUTAGE_MINUTES = 4 * 60;

	/** Severity 3 or 4 of 4. */
	public boolean grave() {
		return this.severity != null && this.severity >= 3;
	}

	/** Whether work stood long enough for a plan. */
	public boolean longOutage() {
		return this.outageMinutes != null && this.outageMinutes > LONG_OUTAGE_MINUTES;
	}

	/** Handled for more days than it may take to learn from it. */
	public boolean handledFor(int days, LocalDate today) {
		return this.handledOn != null && Dates.daysBetween(this.handledOn, today) > days;
	}

	/** Whole hours of the outage, as a person says it. */
	public int outageHours() {
		return (this.outageMinutes != null) ? this.outageMinutes / 60 : 0;
	}

}
