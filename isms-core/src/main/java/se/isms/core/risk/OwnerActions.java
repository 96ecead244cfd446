package se.isms.core.risk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The open actions against risks that somebody answers for within a department.
 *
 * @param owner none where nobody answers for them
 * @param undated how many have no day when they are due
 */
public record OwnerActions(@Nullable UUID ownerId, @Nullable String owner, UUID departmentId, String department,
		int open, int overdue, int undated) {
}
