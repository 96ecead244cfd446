package se.isms.web.risk;

import java.time.LocalDate;
import java.util.UUID;

/** That somebody has confirmed that an analysis holds. */
record ConfirmationResource(UUID id, UUID analysisId, LocalDate confirmedOn, String confirmedBy, String reason) {
}
