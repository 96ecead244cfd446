package se.isms.core.kit;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An edition of a plan in a kit.
 *
 * @param position from 1, in the order in which the kit is printed: by department, the
 * most critical process first
 */
public record KitPlan(int position, UUID planId, UUID processId, String process, String department,
		@Nullable Integer criticality, int edition, @Nullable LocalDate adoptedOn, @Nullable LocalDate validUntil) {
}
