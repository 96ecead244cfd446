package se.isms.web.improvement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A processing of personal data. */
record ProcessingResource(UUID id, UUID unitId, String name, String purpose, @Nullable UUID systemId,
		@Nullable Boolean highRisk, @Nullable LocalDate assessedOn, @Nullable String reference,
		@Nullable LocalDate changedOn, int version) {
}
