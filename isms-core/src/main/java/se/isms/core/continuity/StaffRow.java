package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How many people a manual procedure takes, as somebody has said.
 *
 * @param hours for how many hours of a day somebody has to be there, as the plan says
 * @param days on how many days of a week
 */
record StaffRow(UUID id, int version, UUID planId, UUID unitId, String label, @Nullable Integer available,
		@Nullable Integer firstDay, @Nullable Integer firstWeek, @Nullable Integer firstMonth,
		@Nullable Integer afterMonth, @Nullable Integer hours, @Nullable Integer days) {

	ProcedureStaffingFact fact() {
		return new ProcedureStaffingFact(this.id, this.version, this.unitId, this.label, this.available, this.hours,
				this.days, this.firstDay, this.firstWeek, this.firstMonth, this.afterMonth);
	}

}
