package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.UUID;

/** A row of the list of assignments: how many of the addressees have answered. */
public record AssignmentRow(UUID id, String title, String givenBy, LocalDate givenOn, LocalDate deadlineOn,
		int answered, int addressees) {
}
