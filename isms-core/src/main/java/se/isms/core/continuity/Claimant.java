package se.isms.core.continuity;

import java.util.UUID;

/** An adopted plan that counts on a resource. */
public record Claimant(UUID planId, String process, String unit, int firstDay, int firstWeek, int firstMonth,
		int afterMonth) {
}
