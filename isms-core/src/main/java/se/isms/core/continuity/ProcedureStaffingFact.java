package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who can do what is done by hand according to a manual procedure, and how many it takes
 * in each phase. Of procedures of which nobody has said anything there is none.
 *
 * @param label the process and the procedure
 * @param staffAvailable how many have learned it, none where nobody has said
 * @param mannedHours for how many hours of a day somebody has to be there, as the plan
 * says
 * @param mannedDays on how many days of a week, as the plan says
 * @param staffFirstDay how many at once the first day
 * @param staffFirstWeek how many at once on days 2 to 7
 * @param staffFirstMonth how many at once on days 8 to 30
 * @param staffAfterMonth how many at once after that
 */
public record ProcedureStaffingFact(UUID id, int version, UUID unitId, String label, @Nullable Integer staffAvailable,
		@Nullable Integer mannedHours, @Nullable Integer mannedDays, @Nullable Integer staffFirstDay,
		@Nullable Integer staffFirstWeek, @Nullable Integer staffFirstMonth,
		@Nullable Integer staffAfterMonth) implements Staffed {
}
