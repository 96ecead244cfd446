package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of the list of significant changes.
 *
 * @param object the process or system that changed; none where the department did
 */
public record SignificantChangeRow(UUID id, String title, UUID unitId, String unit, SignificantChange.Kind kind,
		@Nullable String object, LocalDate changedOn) {
}
