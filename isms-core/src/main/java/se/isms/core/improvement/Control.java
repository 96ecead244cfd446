package se.isms.core.improvement;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.organisation.OfUnit;

/**
 * A control (säkerhetsåtgärd) that shall exist and work.
 *
 * @param norm where it comes from
 * @param criticality 1 to 4
 */
public record Control(@Id UUID id, UUID unitId, String name, String norm, int criticality, @Nullable UUID ownerId,
		@Version @Nullable Integer version) implements OfUnit {
}
