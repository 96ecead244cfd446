package se.isms.web.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A manual procedure. */
record ProcedureResource(UUID id, UUID planId, @Nullable UUID systemId, String name, @Nullable Integer startHours,
		@Nullable Integer sustainableDays, boolean needsIt, int version) {
}
