package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody has looked at an adopted analysis again and says that it still holds. */
public record AnalysisConfirmation(UUID id, UUID analysisId, LocalDate confirmedOn, String confirmedBy, String reason) {
}
