package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;

/**
 * How much of a resource a plan counts on in each phase: the first day, days 2 to 7, 8 to
 * 30, and after that.
 */
public record ResourceClaim(@Id UUID id, UUID planId, UUID resourceId, int firstDay, int firstWeek, int firstMonth,
		int afterMonth, @Version @Nullable Integer version) implements Identified {
}
