package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a plan counts on of a resource, beside what others do.
 *
 * @param capacity how many there are; none where nobody has counted
 * @param others how much other adopted plans count on in the phase in which they count on
 * most
 */
public record ClaimRow(UUID id, UUID planId, UUID resourceId, String resource, SharedResource.Kind kind,
		@Nullable Integer capacity, int firstDay, int firstWeek, int firstMonth, int afterMonth, int others) {
}
