package se.isms.core.asset;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;

/**
 * A supplier (leverantör). The department of its owner answers for it; without an owner
 * the whole municipality does.
 */
public record Supplier(@Id UUID id, String name, @Nullable UUID ownerId,
		@Version @Nullable Integer version) implements Identified {
}
