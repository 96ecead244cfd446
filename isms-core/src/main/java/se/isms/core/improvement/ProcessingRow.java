package se.isms.core.improvement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A row of the list of processings of personal data. */
public record ProcessingRow(UUID id, String name, UUID unitId, String unit, @Nullable String system,
		@Nullable Boolean highRisk, @Nullable LocalDate assessedOn, @Nullable String reference,
		@Nullable LocalDate changedOn) {
}
