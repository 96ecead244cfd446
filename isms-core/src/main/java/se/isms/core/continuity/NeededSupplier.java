package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A supplier of a system that the process of a plan needs, and what its agreements in
 * force say together.
 *
 * @param criticality of the process
 */
record NeededSupplier(UUID planId, UUID id, String name, @Nullable Integer criticality, int agreements,
		boolean recoveryAgreed, boolean incidentContact, boolean dataReturned) {
}
