package se.isms.web.organisation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Somebody in the staff register. */
record PersonResource(UUID id, String employeeNo, String name, String title, UUID unitId, LocalDate employedFrom,
		@Nullable LocalDate employedTo, @Nullable String upn, int version) {
}
