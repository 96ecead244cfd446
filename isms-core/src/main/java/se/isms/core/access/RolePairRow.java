package se.isms.core.access;

import java.util.UUID;

/**
 * Two roles that one person must not hold.
 *
 * @param payment whether money can be paid out with both
 * @param active whether the pair counts
 */
public record RolePairRow(UUID id, String system, String role, String otherSystem, String otherRole, boolean payment,
		boolean active) {
}
