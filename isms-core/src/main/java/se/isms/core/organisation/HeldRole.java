package se.isms.core.organisation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who holds a role, for which unit, and how long.
 *
 * @param unitId none for the whole municipality
 * @param departmentId the department that the unit belongs to, or is
 */
public record HeldRole(UUID id, StaffRole role, UUID personId, String person, String title, @Nullable UUID unitId,
		@Nullable String unit, @Nullable UUID departmentId, LocalDate validFrom, @Nullable LocalDate validTo) {

	public boolean heldOn(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
	}

	/** Whether it begins later than a day. */
	public boolean heldAfter(LocalDate day) {
		return this.validFrom.isAfter(day);
	}

}
