package se.isms.web.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.continuity.SharedResource;

/** A shared resource. */
record SharedResourceResource(UUID id, UUID unitId, String name, SharedResource.Kind kind, @Nullable Integer capacity,
		boolean independent, @Nullable String powerSource, int version) {
}
