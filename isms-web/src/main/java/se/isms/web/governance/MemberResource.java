package se.isms.web.governance;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A person in the management. */
record MemberResource(UUID id, UUID personId, String reason, LocalDate validFrom, @Nullable LocalDate validTo,
		@Nullable LocalDate trainedOn) {
}
