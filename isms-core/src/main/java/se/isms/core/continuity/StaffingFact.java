package se.isms.core.continuity;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

import static java.util.Objects.requireNonNull;

/**
 * Who there is to work by hand according to a plan, and how many it takes in each phase.
 *
 * @param label the process it is for
 * @param staffAvailable how many can be called on, none where nobody has said
 * @param mannedHours for how many hours of a day somebody has to be there; none where
 * nobody has said, or where it is none, for then nothing is kept up
 * @param mannedDays on how many days of a week
 * @param staffFirstDay how many at once the first day
 * @param staffFirstWeek how many at once on days 2 to 7
 * @param staffFirstMonth how many at once on days 8 to 30
 * @param staffAfterMonth how many at once after that
 */
public record StaffingFact(UUID id, int version, UUID unitId, String label, @Nullable Integer staffAvailable,
		@Nullable Integer mannedHours, @Nullable Integer mannedDays, @Nullable Integer staffFirstDay,
		@Nullable Integer staffFirstWeek, @Nullable Integer staffFirstMonth,
		@Nullable Integer staffAfterMonth) implements Fact {

	static StaffingFact of(AnsweredPlan plan) {
		return new StaffingFact(plan.id(), plan.version(), plan.unitId(), plan.label(),
				plan.number(Question.STAFF_AVAILABLE).orElse(null), plan.number(Question.MANNED_HOURS).orElse(null),
				plan.number(Question.MANNED_DAYS).orElse(null), plan.number(Question.STAFF_FIRST_DAY).orElse(null),
				plan.number(Question.STAFF_FIRST_WEEK).orElse(null),
				plan.number(Question.STAFF_FIRST_MONTH).orElse(null),
				plan.number(Question.STAFF_AFTER_MONTH).orElse(null));
	}

	/** Whether everything is said that it takes to count. */
	public boolean stated() {
		return this.staffAvailable != null && this.mannedHours != null && this.mannedDays != null
				&& Stream.of(Staffing.Phase.values()).allMatch(phase -> atOnce(phase) != null);
	}

	/** The first phase in which there are too few; none where there are enough. */
	public Optional<Shortage> shortage(int share, int peak, int peakDays) {
		if (!stated()) {
			return Optional.empty();
		}
		var staffing = new Staffing(requireNonNull(this.staffAvailable), requireNonNull(this.mannedHours),
				requireNonNull(this.mannedDays));
		var absence = new Staffing.Absence(share, peak, peakDays);
		return Stream.of(Staffing.Phase.values())
			.map(phase -> new Shortage(phase, staffing.needed(phase, requireNonNull(atOnce(phase))),
					staffing.available(phase, absence)))
			.filter(phase -> phase.needed() > phase.available())
			.findFirst();
	}

	private @Nullable Integer atOnce(Staffing.Phase phase) {
		return switch (phase) {
			case FIRST_DAY -> this.staffFirstDay;
			case FIRST_WEEK -> this.staffFirstWeek;
			case FIRST_MONTH -> this.staffFirstMonth;
			case AFTER_MONTH -> this.staffAfterMonth;
		};
	}

	/** That more people are needed in a phase than there are. */
	public record Shortage(Staffing.Phase phase, long needed, long available) {
	}

}
