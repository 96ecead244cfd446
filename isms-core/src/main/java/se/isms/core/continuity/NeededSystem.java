package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A system that the process of a plan needs, with its classes. */
record NeededSystem(UUID planId, UUID id, String name, @Nullable Integer confidentiality, @Nullable Integer integrity,
		@Nullable Integer availability) {
}
