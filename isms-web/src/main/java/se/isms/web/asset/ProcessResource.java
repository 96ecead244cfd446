package se.isms.web.asset;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A process. */
record ProcessResource(UUID id, UUID unitId, String name, @Nullable Integer criticality, @Nullable UUID ownerId,
		boolean lifeHealth, boolean payment, boolean statutoryDeadline, boolean digitalIntake, boolean safeguarding,
		int version) {
}
