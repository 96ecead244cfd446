package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * A significant change and the analysis that it may have made untrue, as rules see them:
 * one fact for each change since the newest adopted analysis of what changed.
 *
 * @param id the analysis
 * @param change what tells one change from another
 * @param kind as of {@link SignificantChange.Kind}
 * @param happenedOn when it changed
 * @param performedOn when the analysis was performed
 * @param confirmedOn when somebody said last that the analysis holds
 */
public record ChangeFact(UUID id, int version, UUID unitId, String label, UUID change, String kind, String what,
		LocalDate happenedOn, LocalDate performedOn, @Nullable LocalDate confirmedOn) implements Fact {

	@Override
	public String discriminator() {
		return this.change.toString();
	}

	/** What was known on the day of the analysis is in it. */
	public boolean later() {
		return this.happenedOn.isAfter(this.performedOn);
	}

	/** More than so many days have gone since it happened. */
	public boolean waited(int days, LocalDate day) {
		return this.happenedOn.plusDays(days).isBefore(day);
	}

	/** Somebody looked at the analysis and had not seen this. */
	public boolean confirmedEarlier() {
		return this.confirmedOn != null && this.confirmedOn.isBefore(this.happenedOn);
	}

}
