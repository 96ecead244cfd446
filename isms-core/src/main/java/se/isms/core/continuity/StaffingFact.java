package se.isms.core.continuity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Who there is to work by hand according to a plan, and how many it takes in each phase:
 * at least what its manual procedures take at once, all of them together.
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
		@Nullable Integer staffAfterMonth) implements Staffed {

	static StaffingFact of(AnsweredPlan plan, List<StaffRow> procedures) {
		return new StaffingFact(plan.id(), plan.version(), plan.unitId(), plan.label(),
				plan.number(Question.STAFF_AVAILABLE).orElse(null), plan.number(Question.MANNED_HOURS).orElse(null),
				plan.number(Question.MANNED_DAYS).orElse(null),
				most(plan.number(Question.STAFF_FIRST_DAY), procedures, StaffRow::firstDay),
				most(plan.number(Question.STAFF_FIRST_WEEK), procedures, StaffRow::firstWeek),
				most(plan.number(Question.STAFF_FIRST_MONTH), procedures, StaffRow::firstMonth),
				most(plan.number(Question.STAFF_AFTER_MONTH), procedures, StaffRow::afterMonth));
	}

	/** Nothing where the plan says nothing: procedures alone may not be all. */
	private static @Nullable Integer most(Optional<Integer> plan, List<StaffRow> procedures,
			Function<StaffRow, @Nullable Integer> phase) {
		var together = procedures.stream().map(phase).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
		return plan.map(number -> Math.max(number, together)).orElse(null);
	}

}
