package se.isms.web.governance;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.governance.SteeringDocument;

/** A steering document. */
record SteeringResource(UUID id, String name, SteeringDocument.Kind kind, String body, @Nullable LocalDate decidedOn,
		@Nullable LocalDate validUntil) {
}
