package se.isms.core.improvement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A row of the list of controls, with what its last check said. */
public record ControlRow(UUID id, String name, String norm, UUID unitId, String unit, @Nullable String owner,
		int criticality, @Nullable LocalDate checkedOn, @Nullable Boolean works, ControlCheck.@Nullable Method method,
		int openActions) {
}
