package se.isms.web.asset;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A supplier. */
record SupplierResource(UUID id, String name, @Nullable UUID ownerId, int version) {
}
