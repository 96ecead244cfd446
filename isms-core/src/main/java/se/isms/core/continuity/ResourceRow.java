package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A row of the list of shared resources. */
public record ResourceRow(UUID id, String name, UUID unitId, String unit, SharedResource.Kind kind,
		@Nullable Integer capacity, boolean independent, @Nullable String powerSource, int claimed, int plans) {
}
