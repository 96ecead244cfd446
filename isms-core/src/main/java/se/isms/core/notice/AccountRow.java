package se.isms.core.notice;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Role;

/**
 * Somebody who signs in, and who that is in the staff register.
 *
 * @param person none: what a person answers for goes to the department instead
 * @param mailed whether there is an address to mail to
 */
public record AccountRow(UUID id, String name, Role role, @Nullable String department, @Nullable UUID personId,
		@Nullable String person, boolean mailed) {
}
