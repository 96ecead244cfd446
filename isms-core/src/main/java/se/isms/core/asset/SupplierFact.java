package se.isms.core.asset;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * A supplier as rules see it.
 */
public record SupplierFact(UUID id, int version, @Nullable UUID unitId, String label,
		boolean ownerValid) implements Fact {
}
