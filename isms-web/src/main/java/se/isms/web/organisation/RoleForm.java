package se.isms.web.organisation;

import jakarta.validation.constraints.NotBlank;

import se.isms.core.organisation.StaffRole;
import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.Day;
import se.isms.web.form.OneOf;
import se.isms.web.form.WholeNumber;

/** A role of somebody as somebody types it; no unit is the whole municipality. */
record RoleForm(@OneOf(StaffRole.class) String role, @ChosenOrNone String unitId, @NotBlank @Day String validFrom,
		@Day String validTo, @WholeNumber String version) {
}
