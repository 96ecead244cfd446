package se.isms.core.governance;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A person in the management and when the person was last trained. */
public record MemberRow(UUID id, UUID personId, String name, String title, String unit, String reason,
		LocalDate validFrom, @Nullable LocalDate validTo, @Nullable LocalDate trainedOn) {
}
