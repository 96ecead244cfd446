package se.isms.core.access;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A row of the list of access reviews. */
public record ReviewRow(UUID id, UUID systemId, String system, UUID unitId, String unit, LocalDate startedOn,
		@Nullable LocalDate completedOn, int items, int undecided) {
}
