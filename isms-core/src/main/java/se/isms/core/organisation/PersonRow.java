package se.isms.core.organisation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A row of the list of people. */
public record PersonRow(UUID id, String name, String employeeNo, String title, UUID unitId, String unit,
		LocalDate employedFrom, @Nullable LocalDate employedTo, boolean left, @Nullable String upn) {
}
