package se.isms.web.continuity;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.continuity.SharedResource;

/** A shared resource and what it needs. */
record SharedResourceResource(UUID id, UUID unitId, String name, SharedResource.Kind kind, @Nullable Integer capacity,
		boolean independent, @Nullable String powerSource, List<UUID> neededResources, List<UUID> neededSystems,
		int version) {
}
