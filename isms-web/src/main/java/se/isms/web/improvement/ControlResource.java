package se.isms.web.improvement;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A control. */
record ControlResource(UUID id, UUID unitId, String name, String norm, int criticality, @Nullable UUID ownerId,
		int version) {
}
