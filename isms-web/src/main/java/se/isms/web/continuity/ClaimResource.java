package se.isms.web.continuity;

import java.util.UUID;

/** How much of a resource a plan counts on in each phase. */
record ClaimResource(UUID id, UUID planId, UUID resourceId, int firstDay, int firstWeek, int firstMonth, int afterMonth,
		int version) {
}
