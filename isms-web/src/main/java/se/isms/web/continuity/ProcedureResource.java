package se.isms.web.continuity;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A manual procedure, what it replaces and what it needs. */
record ProcedureResource(UUID id, UUID planId, String name, @Nullable Integer startHours,
		@Nullable Integer sustainableDays, @Nullable String relief, boolean needsIt, @Nullable String steps,
		@Nullable String materials, @Nullable String forms, @Nullable Integer staffAvailable,
		@Nullable Integer staffFirstDay, @Nullable Integer staffFirstWeek, @Nullable Integer staffFirstMonth,
		@Nullable Integer staffAfterMonth, List<UUID> replacedSystems, List<UUID> neededResources,
		List<UUID> neededSystems, int version) {
}
