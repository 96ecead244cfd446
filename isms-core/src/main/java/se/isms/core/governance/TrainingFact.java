package se.isms.core.governance;

import java.time.LocalDate;
import java.util.UUID;

import se.isms.core.evaluation.Fact;
import se.isms.core.shared.Dates;

/**
 * How many of a department have completed a training programme.
 */
public record TrainingFact(UUID id, UUID unitId, String label, String programme, LocalDate launchedOn, int months,
		int completed, int population) implements Fact {

	/** The day the campaign ends. */
	public LocalDate endsOn() {
		return this.launchedOn.plusMonths(this.months);
	}

	/**
	 * What share of the target a steady pace gives on a day of the campaign, per cent. A
	 * campaign that ends where it begins expects all of it.
	 */
	public int expectedShare(LocalDate day, int target) {
		var whole = Dates.daysBetween(this.launchedOn, endsOn());
		if (whole <= 0) {
			return target;
		}
		var elapsed = Math.min(whole, Math.max(0, Dates.daysBetween(this.launchedOn, day)));
		return (int) (target * elapsed / whole);
	}

	public int share() {
		return (this.population == 0) ? 0 : (int) (100L * this.completed / this.population);
	}

}
