package se.isms.core.access;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A role that an account has in a system.
 *
 * @param confidentiality of the system, 0 to 4; none where nobody has classified it
 * @param requiredMfa the level of sign-in, 0 to 4, that the system requires, if any
 * @param requiredLoa the level of assurance, 1 to 4, that the system requires, if any
 * @param endsOn the last day, none where it has none
 */
public record EntitlementRow(UUID systemId, String system, String role, @Nullable Integer confidentiality,
		@Nullable Integer requiredMfa, @Nullable Integer requiredLoa, @Nullable LocalDate endsOn) {
}
